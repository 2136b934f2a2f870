/** Skeleton and notices. */
export const noticeStyles = `
.skeleton, .notice {
  --_line: var(--essay-rule, light-dark(#d9dbdd, #383b3f));
  --_border: var(--essay-edge, light-dark(#85898f, #74787d));
  --_outline: var(--essay-focus, var(--essay-accent, light-dark(#1b4f90, #95c6f6)));
}
.late {
  animation: appear 0s 300ms both;
}
@keyframes appear {
  from {
    visibility: hidden;
  }
}
.skeleton {
  inline-size: min(30em, 100% - 40px);
  margin-inline: auto;
  padding-block: 1.2em;
}
.skeleton i {
  display: block;
  block-size: 0.7em;
  margin-block-end: 0.9em;
  background: var(--_line);
}
.skeleton i:nth-child(1) {
  inline-size: 96%;
}
.skeleton i:nth-child(3) {
  inline-size: 62%;
}
.notice {
  box-sizing: border-box;
  inline-size: min(40em, 100% - 40px);
  margin: 1.2em auto;
  padding: 20px 24px;
  border: 1px solid var(--_line);
  border-radius: 8px;
  color: var(--essay-ink, inherit);
  font-family: var(--essay-font-ui, inherit);
  font-size: max(0.8em, 15px);
  line-height: 1.5;
  text-align: start;
}
p {
  margin: 0;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 18px;
  align-items: center;
  margin-block-start: 14px;
}
button {
  min-block-size: 36px;
  padding: 0 14px;
  border: 1px solid var(--_border);
  border-radius: var(--essay-radius, 6px);
  background: none;
  color: inherit;
  font: inherit;
  font-size: 14px;
  font-weight: 500;
  cursor: pointer;
}
a {
  color: inherit;
  text-underline-offset: 0.2em;
}
:focus-visible {
  outline: 2px solid var(--_outline);
  outline-offset: 2px;
}
@media (pointer: coarse) {
  button {
    min-block-size: 44px;
  }
  a {
    padding-block: 12px;
  }
}
@media print {
  .notice, .skeleton {
    display: none;
  }
}
`;
