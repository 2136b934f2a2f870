/** What lies over the page, and the bottom sheet. */
export const modalStyles = `
.modal {
  position: fixed;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  overflow: hidden;
}
.modal::backdrop { background: none }
.scrim { position: absolute; inset: 0; background: #0006 }
.sheet {
  position: absolute;
  inset-inline: 0;
  inset-block-end: 0;
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
.title { margin: 0; font-size: 16px; font-weight: 600 }
.modal .head { align-items: center }
.close {
  inline-size: 44px;
  block-size: 44px;
  margin-inline-end: -14px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: 400 18px/1 var(--_face);
  cursor: pointer;
}
.kind { color: var(--_ink-2); font-size: 14px }
`;
