/**
 * What lies over the page.
 *
 * Its frame can be scrolled by the pixel that the scrim is higher, and so keeps what is scrolled over it from the page.
 */
export const modalStyles = `
.modal { padding: 0; border: 0; background: none; color: inherit }
.modal::backdrop { background: none }
.frame { position: fixed; inset: 0; overflow: auto; overscroll-behavior: contain; scrollbar-width: none }
.frame::-webkit-scrollbar { display: none }
.scrim { position: absolute; inset: 0 0 -1px; background: #0006 }
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
  outline-offset: -4px;
  cursor: pointer;
}
`;
