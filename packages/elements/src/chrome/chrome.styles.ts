/** The layer and what is always there; the colours come with the rule that copies the essay's own. */
export const chromeStyles = `
:host { position: relative }
.stage {
  container: essay / inline-size;
  position: absolute;
  z-index: 10;
  inset-block-start: 0;
  inset-inline: 0;
  block-size: 0;
  font-size: max(1em, 16px);
  line-height: 1.5;
  text-align: start;
  --_face: var(--essay-font-ui, var(--_ui, var(--_page)));
  --_focus: var(--essay-focus, var(--_accent));
  --_float: var(--essay-float, var(--_ground));
}
.stage * { box-sizing: border-box }
:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; border-radius: 2px }
.button {
  display: inline-flex;
  align-items: center;
  min-block-size: 44px;
  padding: 4px 13px;
  border: 1px solid var(--_edge);
  border-radius: var(--essay-radius, 6px);
  background: none;
  color: inherit;
  font: 500 14px/1.3 var(--_face);
  text-decoration: none;
  cursor: pointer;
}
.button:hover { border-color: currentColor }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.toolbar { position: absolute; display: grid; inline-size: fit-content }
.toolbar .button { justify-content: center; min-block-size: 100%; font-size: inherit }
.witness {
  position: absolute;
  visibility: hidden;
  outline-color: light-dark(#000, #fff);
  color: var(--_ink, inherit);
  transition: color 1ms, outline-color 1ms;
}
.progress {
  position: fixed;
  z-index: 11;
  inset-block-start: var(--essay-scroll-offset, 0px);
  inset-inline-start: 0;
  block-size: 2px;
  background: var(--essay-accent, var(--_accent));
}
@container essay (width >= 48em) {
  @media (pointer: fine) {
    .button { min-block-size: 36px }
  }
}
@media print {
  .stage, .progress { display: none }
}
@media (forced-colors: active) {
  .progress { background: Highlight; forced-color-adjust: none }
}
`;
