import type { VFileMessage } from 'vfile-message';
import type { Limits } from './limits.js';
import { createMessage, type Finding } from './messages.js';
import type { Csl } from './nodes.js';
import type { RuleId } from './rules.js';

/** The rules that `parseEssay` itself reports by: what the tree no longer shows. */
export type ParseRuleId = Extract<
  RuleId,
  'front-matter-valid' | 'markup-known' | 'directive-known' | 'definition-used' | 'limit-kept'
>;

/** Offsets into the front matter's raw text, end exclusive. */
export interface OffsetRange {
  start: number;
  end: number;
}

/** What a front-matter reader made of a raw text. */
export interface FrontMatterResult {
  value: unknown;
  /** Where the value at a path of keys and indexes stands in the raw text. */
  placeOf(path: ReadonlyArray<string | number>): OffsetRange | undefined;
  problems: Array<{ reason: string; offset: number }>;
}

/** Reads front matter of one language; `yaml` and `toml` are doors of their own. */
export type FrontMatterFormat = (raw: string) => FrontMatterResult;

/** Options of `parseEssay`. */
export interface ParseOptions {
  /** Readers of front matter; without one, front matter of that language stays visible and is reported. */
  formats?: { yaml?: FrontMatterFormat; toml?: FrontMatterFormat };
  /** Entries of `.bib` or CSL-JSON files; only cited ones enter the essay. */
  sources?: readonly Csl[];
  /** Whether external links are sources; default `true`, front matter `sourceLinks` wins. */
  sourceLinks?: boolean;
  limits?: Partial<Limits>;
  /** The file's path; gives the essay's id when front matter has none, and the messages' file. */
  path?: string;
}

/** What every transform of a parse is given. */
export interface ParseContext {
  /** The whole text, front matter included; places count from its start. */
  readonly source: string;
  readonly options: ParseOptions;
  readonly messages: VFileMessage[];
  /** The essay's language, once its front matter is read: of labels that the author did not give. */
  readonly lang?: string;
  report(ruleId: ParseRuleId, finding: Finding): void;
}

/**
 * Start a parse's record of findings.
 *
 * @example
 * const context = createContext(text, {});
 * context.report('markup-known', { node, actual: 'element `<form>`', expected: 'an element an essay may hold' });
 */
export function createContext(source: string, options: ParseOptions): ParseContext {
  const messages: VFileMessage[] = [];
  return {
    source,
    options,
    messages,
    report(ruleId, finding) {
      const message = createMessage({ ...finding, ruleId, place: finding.place ?? finding.node?.position });
      if (options.path !== undefined) {
        message.file = options.path;
        message.name = `${options.path}:${message.name}`;
      }
      messages.push(message);
    },
  };
}
