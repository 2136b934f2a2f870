export { type FormatOptions, formatSource, type SourceStyle } from './sources/format-source.js';
export { formatSourceWith } from './sources/format-source-with.js';
