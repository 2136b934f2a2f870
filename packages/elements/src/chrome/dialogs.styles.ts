/** What only the dialogs need besides the styles of the chrome. */
export const dialogStyles = `
.dialog {
  position: absolute;
  inset: 0;
  inline-size: min(560px, 100% - 32px);
  block-size: fit-content;
  max-block-size: calc(100dvh - 32px);
  margin: auto;
  padding: 12px 24px 24px;
  border-radius: 12px;
  font: 400 15px/1.5 var(--_face);
  overflow: auto;
  overscroll-behavior: contain;
}
.dialog .title { font-size: 17px }
fieldset { min-inline-size: 0; margin: 0 0 14px; padding: 0; border: 0 }
legend { padding: 0; margin-block-end: 4px; color: var(--_ink-2); font-size: 14px }
.dialog > fieldset > legend { position: absolute; clip-path: inset(50%) }
.choices { display: flex; flex-wrap: wrap; gap: 6px }
.choice { position: relative; display: inline-flex }
.choice input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; appearance: none; cursor: pointer }
.choice span {
  display: inline-grid;
  place-content: center;
  min-block-size: 44px;
  padding: 4px 12px;
  border: 1px solid var(--_edge);
  border-radius: var(--essay-radius, 6px);
  font-size: 14px;
  font-weight: 500;
}
.choice span::after { content: attr(data-words); block-size: 0; overflow: hidden; visibility: hidden; font-weight: 600 }
.choice:hover span { border-color: currentColor }
.choice :checked + span { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); font-weight: 600 }
.choice :focus-visible + span { outline: 2px solid var(--_focus); outline-offset: 2px }
.citation {
  display: block;
  padding: 14px 16px;
  border-radius: 6px;
  background: var(--_raised);
  font: 400 16px/1.5 var(--essay-font-prose, var(--_prose, var(--_page)));
  font-size-adjust: var(--_adjust);
  overflow-wrap: anywhere;
  -webkit-user-select: text;
  user-select: text;
}
.citation a { color: inherit; text-decoration: underline; text-decoration-color: var(--_accent); text-decoration-thickness: .06em; text-underline-offset: .17em }
.done { margin-inline-start: 4px; color: var(--_ink-2); font-size: 14px }
.keep { display: flex; align-items: center; gap: 8px; min-block-size: 44px; margin-inline-end: auto; cursor: pointer }
.keep input { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--_accent) }
@container essay (width < 48em) { .dialog { padding-inline: 20px } }
@container essay (width >= 48em) { @media (pointer: fine) { .choice span { min-block-size: 36px } } }
@media (forced-colors: active) { .choice :checked + span { border-width: 3px; forced-color-adjust: none; border-color: Highlight } }
`;
