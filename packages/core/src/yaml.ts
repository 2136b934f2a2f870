import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { joinQuoted } from './front-matter/quoted-lines.js';
import type { FrontMatterFormat } from './parse-context.js';

/** Aliases that may be followed in all, so that a short text does not grow without end. */
const mostAliases = 100;

/**
 * Read YAML front matter with places, as YAML 1.2 in its core schema; dates stay texts, and a number keeps its spelling
 * where the number itself would lose it.
 *
 * @see https://yaml.org/spec/1.2.2/
 * @example
 * parseEssay(markdown, { formats: { yaml } }).essay.meta.published; // '2026-03-01'
 */
export const yaml: FrontMatterFormat = (raw) => {
  const strict = read(raw);
  // Many sites' own readers take quoted texts that go on at the margin; the specification wants them indented.
  const document = strict.errors.length === 0 ? strict : read(joinQuoted(raw));
  const problems = document.errors.map(({ message, pos }) => ({ reason: message, offset: pos[0] }));
  let aliases = 0;
  visit(document, {
    Alias(_, node, path) {
      // Finding what an alias stands for takes as long as the text is.
      aliases++;
      const target = aliases > mostAliases ? undefined : node.resolve(document);
      const isWithin = target !== undefined && path.includes(target);
      if (!isWithin && aliases <= mostAliases) return undefined;
      const reason = isWithin ? `Alias within its own anchor: ${node.source}` : `More than ${mostAliases} aliases`;
      const offset = node.range ? node.range[0] : /* v8 ignore next -- a parsed node has its range */ 0;
      problems.push({ reason, offset });
      return isWithin ? undefined : visit.BREAK;
    },
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) {
        node.value = node.source;
      }
    },
  });
  return {
    value: problems.length > 0 ? undefined : toData(),
    placeOf(path) {
      const node: unknown = document.getIn(path, true);
      const range = isRanged(node) ? node.range : undefined;
      return range ? { start: range[0], end: range[1] } : undefined;
    },
    problems,
  };

  function toData(): unknown {
    try {
      return document.toJS({ maxAliasCount: mostAliases });
    } catch (error) {
      problems.push({ reason: String(error).replace(/^\w*Error: /, ''), offset: 0 });
      return undefined;
    }
  }
};

function read(raw: string): Document.Parsed {
  // A silent reader would not say that it left out a second document.
  return parseDocument(raw, { prettyErrors: false, logLevel: 'error' });
}

function isRanged(node: unknown): node is { range: readonly [number, number, number] } {
  return (
    (isScalar(node) || (typeof node === 'object' && node !== null && 'range' in node)) && Array.isArray(node.range)
  );
}
