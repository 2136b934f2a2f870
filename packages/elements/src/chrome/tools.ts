import { jumpTo } from './jumps.js';
import { make } from './make.js';
import { elementOf } from './nodes.js';
import { preferences, setPreferences } from './preferences.js';
import { selectedIn } from './selected.js';

/**
 * What the chunks that load with the first use borrow from the chrome: a module that two chunks import would become a
 * file of its own, and a request more.
 */
export const tools = { elementOf, jumpTo, make, preferences, selectedIn, setPreferences };

/** What is lent. */
export type Tools = typeof tools;
