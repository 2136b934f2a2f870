import type { Stage } from './stage.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Dresses what lies over the essay: the preview, and what the sheet and the dialogs share with it. */
export function dressCard(stage: Stage): void {
  stage.dress(cardStyles, sheets);
}

const cardStyles = `
.float { position: absolute; inline-size: min(352px, 100cqi - 32px) }
.preview, .sheet, .dialog {
  border: 1px solid var(--_edge);
  background: var(--_float);
  color: var(--_ink, var(--essay-ink, inherit));
  box-shadow: 0 1px 2px #00000014, 0 8px 28px #00000024;
  overflow-wrap: break-word;
}
.preview {
  max-block-size: 60dvh;
  padding: 16px 18px 18px;
  border-radius: 10px;
  overflow: auto;
  overscroll-behavior: contain;
}
.head, .status, .actions, .title { font-family: var(--_face) }
.head { display: flex; justify-content: space-between; align-items: baseline; gap: 12px }
.preview .head { margin-block-end: 6px; color: var(--_ink-2); font-size: 13px; font-weight: 500 }
.preview .head :last-child:not(:first-child) { font-weight: 400 }
.body { font-family: var(--essay-font-prose, var(--_prose, inherit)); font-size-adjust: var(--_adjust) }
.body > :first-child { margin-block-start: 0 }
.body > :last-child { margin-block-end: 0 }
.body :is(p, ul, ol, blockquote, pre, figure) { margin-block: .5em; margin-inline: 0 }
.body :is(ul, ol) { padding-inline-start: 1.4em }
.body img { max-inline-size: 100%; block-size: auto }
.body pre { overflow-x: auto }
.body sup { font-size: .7em; line-height: 0 }
.body sup a { position: relative }
.body sup a::after { content: ""; position: absolute; inset: min(0px, (100% - 25px) / 2) }
.body :is(em, i, cite):is(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(ko), :lang(zh)) { font-style: normal }
.body:is(:lang(ar), :lang(fa), :lang(ur)) { font-size: 1.06em; line-height: 1.7 }
.body a { color: inherit; text-decoration: underline; text-decoration-color: var(--_accent); text-decoration-thickness: .06em; text-underline-offset: .17em }
.body a:hover { text-decoration-thickness: .12em }
.status { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; margin-block-start: 6px; color: var(--_ink-2); font-size: 14px }
.badge { padding-inline: .55em; border: 1px solid; border-radius: 99px; color: var(--_warn); font-size: 13px }
.bad { color: var(--_bad) }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 14px }
.primary, .primary:hover {
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--essay-on-accent, light-dark(#fff, #131518));
}
@media (forced-colors: active) {
  .primary { border-width: 2px }
}
`;
