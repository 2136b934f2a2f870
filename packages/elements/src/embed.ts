/** The script-tag bundle: registers the three elements and gives the classes to whoever imports it. */
import './define.js';

export * from './index.js';
