/** What only the bottom sheet needs besides the styles of all that lies over the page. */
export const sheetStyles = `
.modal .sheet {
  position: absolute;
  inset-inline: 0;
  inset-block-end: -1px;
  max-block-size: 70dvh;
  padding: 8px max(20px, env(safe-area-inset-right)) calc(20px + env(safe-area-inset-bottom)) max(20px, env(safe-area-inset-left));
  border-width: 1px 0 0;
  border-radius: 14px 14px 0 0;
  font-size: 17px;
  line-height: 25px;
  overflow: auto;
  overscroll-behavior: contain;
}
.handle { inline-size: 36px; block-size: 4px; margin: 4px auto; border-radius: 2px; background: var(--_edge) }
.kind { color: var(--_ink-2); font-size: 14px }
`;
