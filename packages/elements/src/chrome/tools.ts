import { isPlain } from './clicks.js';
import { jumpTo } from './jumps.js';
import { isTab } from './keys.js';
import { make } from './make.js';
import { elementOf } from './nodes.js';
import { preferences, setPreferences } from './preferences.js';
import { selectionOf } from './selected.js';

/**
 * What the chunks that load with the first use borrow from the chrome: a module that two chunks import would become a
 * file of its own, and a request more.
 */
export const tools = { elementOf, isPlain, isTab, jumpTo, make, preferences, selectionOf, setPreferences };

/** What is lent. */
export type Tools = typeof tools;
