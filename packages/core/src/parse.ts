export type { FrontMatterFormat, FrontMatterResult, OffsetRange, ParseOptions } from './parse-context.js';
export { type Parsed, parseEssay } from './parse-essay.js';
export { type MarkdownOptions, toMarkdown } from './to-markdown.js';
