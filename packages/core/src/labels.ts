export type { FindLabels } from './labels/find-labels.js';
export type { Labels } from './labels/labels.js';
export { loadLabels } from './labels/load-labels.js';
