/// <reference path="../essay-css.d.ts" />
/** The lazy chunk of what an essay needs only on paper and in colours that the reader's system forces: one rule. */
export { default as paperCss } from '@essaykit/core/essay.css?paper';
