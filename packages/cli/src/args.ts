import { parseArgs } from 'node:util';
import { Misuse } from './misuse.js';

/** What a build can write for each essay. */
export const formats = ['html', 'page', 'json'] as const;

/** One of {@link formats}. */
export type Format = (typeof formats)[number];

/** What the user asked for. */
export type Request =
  | { command: 'help'; topic?: Topic }
  | { command: 'version' }
  | { command: 'build'; patterns: string[]; out: string; formats: Format[]; strict: boolean }
  | { command: 'check'; patterns: string[]; format: 'pretty' | 'json'; strict: boolean }
  | { command: 'outline'; patterns: string[]; strict: boolean };

/** A command that has its own help. */
export type Topic = 'build' | 'check' | 'outline';

const topics: readonly Topic[] = ['build', 'check', 'outline'];

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  strict: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  formats: { type: 'string' },
  format: { type: 'string' },
} as const;

const optionsOf: Readonly<Record<Topic, readonly string[]>> = {
  build: ['out', 'formats', 'strict'],
  check: ['format', 'strict'],
  outline: ['strict'],
};

/**
 * Reads the command line.
 *
 * @throws {Misuse} With what stood there and what was expected.
 * @example
 * readArgs(['check', 'essays', '--format', 'json']);
 */
export function readArgs(argv: readonly string[]): Request {
  const { positionals, values } = parse(argv);
  const [command, ...patterns] = positionals;
  if (command === 'help') return help(patterns[0]);
  if (values.help) return help(command);
  if (values.version) return { command: 'version' };
  if (command === undefined) throw new Misuse(`Unexpected end of arguments, expected ${alternatives(topics)}`);
  const topic = topics.find((name) => name === command);
  if (topic === undefined) throw new Misuse(`Unexpected command \`${command}\`, expected ${alternatives(topics)}`);
  const allowed = optionsOf[topic];
  for (const name of Object.keys(values)) {
    if (!allowed.includes(name)) {
      throw new Misuse(
        `Unexpected \`--${name}\` for \`${topic}\`, expected ${alternatives(allowed.map((one) => `--${one}`))}`,
      );
    }
  }
  const strict = values.strict === true;
  switch (topic) {
    case 'build': {
      if (values.out === undefined || values.out === '') {
        throw new Misuse('Unexpected end of arguments, expected `--out` with a folder');
      }
      return { command: 'build', formats: readFormats(values.formats), out: values.out, patterns, strict };
    }
    case 'check':
      return { command: 'check', format: readFormat(values.format), patterns, strict };
    case 'outline':
      return { command: 'outline', patterns, strict };
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ allowPositionals: true, args: [...argv], options, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(error.message);
  }
}

function help(topic: string | undefined): Request {
  const known = topics.find((name) => name === topic);
  return known === undefined ? { command: 'help' } : { command: 'help', topic: known };
}

function readFormats(value: string | undefined): Format[] {
  if (value === undefined) return [...formats];
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) {
    throw new Misuse(`Unexpected format \`${unknown}\`, expected ${alternatives(formats)}`);
  }
  return formats.filter((format) => names.includes(format));
}

function readFormat(value: string | undefined): 'pretty' | 'json' {
  if (value === undefined || value === 'pretty') return 'pretty';
  if (value === 'json') return 'json';
  throw new Misuse(`Unexpected format \`${value}\`, expected ${alternatives(['pretty', 'json'])}`);
}

function alternatives(names: readonly string[]): string {
  const shown = names.map((name) => `\`${name}\``);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
