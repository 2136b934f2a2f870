import { bootstrap } from './bootstrap.js';
import { dark, darkUnsaid } from './dark.js';
import { foundation } from './foundation.js';
import type { Host } from './host.js';
import { narrow } from './narrow.js';
import { nested, shadow } from './nested.js';
import { reset } from './reset.js';
import { rightToLeft } from './right-to-left.js';
import { hugeRoot, smallRoot } from './root-sizes.js';
import { strict } from './strict.js';
import { tailwind } from './tailwind.js';
import { unset } from './unset.js';
import { wordpress } from './wordpress.js';

/** Every page that an essay has to look like itself on. */
export const hosts: readonly Host[] = [
  reset,
  unset,
  bootstrap,
  tailwind,
  foundation,
  wordpress,
  narrow,
  dark,
  darkUnsaid,
  rightToLeft,
  hugeRoot,
  smallRoot,
  strict,
  nested,
  shadow,
];
