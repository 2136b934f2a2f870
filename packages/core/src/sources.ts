export { formatSource, type SourceStyle } from './sources/format-source.js';
