import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parseAst } from 'vite';

/** What an example gave, and what the comment behind it says. */
export interface Claim {
  comment: string;
  value: unknown;
}

/**
 * Find the docblock of what a module exports, in the module or in those it takes the name from.
 *
 * @example
 * findDocblock('packages/core/src/index.ts', 'toText'); // '/** Write an essay as plain text …'
 */
export function findDocblock(path: string, name: string): string | undefined {
  const source = readFileSync(path, 'utf8');
  const declaration =
    name === 'default' ? 'default (?:async )?function' : `(?:async )?(?:function\\*?|const|class) ${name}\\b`;
  const own = new RegExp(`(/\\*\\*(?:(?!\\*/).)*\\*/)\\s*export ${declaration}`, 's').exec(source)?.[1];
  if (own !== undefined) return own;
  for (const [, names, from = ''] of source.matchAll(/^export (?:\{([^}]*)\}|\*) from '([^']+)'/gm)) {
    const isThere = names === undefined || names.split(',').some((each) => each.trim() === name);
    const module = join(dirname(path), from.replace(/\.js$/, '.ts'));
    const found = isThere && existsSync(module) ? findDocblock(module, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Take the code of the first `@example` out of a docblock. */
export function exampleIn(docblock: string): string | undefined {
  const lines = docblock
    .replace(/\s*\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  const from = lines.indexOf('@example');
  if (from === -1) return undefined;
  const end = lines.findIndex((line, index) => index > from && line.startsWith('@'));
  return lines.slice(from + 1, end === -1 ? undefined : end).join('\n');
}

/**
 * Run an example with names in its scope; what its statements give that have a comment behind them is returned.
 *
 * Of `console.log(value); // comment` it is the value.
 *
 * @example
 * await runExample('1 + one; // 2', { one: 1 }); // [{comment: '2', value: 2}]
 */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<Claim[]> {
  const claims: Claim[] = [];
  const claim = (comment: string, value: unknown) => claims.push({ comment, value });
  const names = Object.keys(scope);
  const run: unknown = runInThisContext(`(async ({ ${names.join(', ')} }, claim) => {\n{\n${withClaims(code)}\n}\n})`);
  if (typeof run === 'function') await run({ ...scope }, claim);
  return claims;
}

/** The code, with each expression that has a comment behind it handed to `claim`. */
function withClaims(code: string): string {
  let written = '';
  let from = 0;
  for (const statement of parseAst(code).body) {
    if (statement.type !== 'ExpressionStatement') continue;
    const comment = /^[ \t]*\/\/ (?<words>.*)$/m.exec(code.slice(statement.end).split('\n', 1)[0] ?? '')?.groups?.words;
    if (comment === undefined) continue;
    const { end, start } = statement.expression;
    const value =
      /^console\.log\((?<value>.*)\)$/s.exec(code.slice(start, end))?.groups?.value ?? code.slice(start, end);
    written += `${code.slice(from, start)}claim(${JSON.stringify(comment)}, ${value})`;
    from = end;
  }
  return written + code.slice(from);
}

/** What a comment says a value is: all of it, or how it begins or what it holds where `…` stands for the rest. */
export type Said = { is: unknown } | { begins: string } | { holds: object };

/**
 * Read a comment as a literal; words are none.
 *
 * @example
 * readLiteral("{type: 'root', …}"); // {holds: {type: 'root'}}
 */
export function readLiteral(comment: string): Said | undefined {
  if (!/^(?:['"`[{\d-]|(?:true|false|null|undefined)$)/.test(comment)) return undefined;
  const begun = /^'(?<start>.*?)…'?$/.exec(comment)?.groups?.start;
  if (begun !== undefined) return { begins: String(evaluate(`'${begun}'`)) };
  // What is left out of an object is free; a list would be another one.
  const whole = comment.replace(/(?:, )?…(?=\})/g, '');
  if (whole.includes('…')) return undefined;
  const value = evaluate(`(${whole})`);
  return whole !== comment && typeof value === 'object' && value !== null ? { holds: value } : { is: value };
}

function evaluate(code: string): unknown {
  return runInThisContext(code);
}
