/** The prose style sheet without what only paper needs, minified, as text; bundlers of this workspace read it so. */
declare module '@essaykit/core/essay.css?screen' {
  const text: string;
  export default text;
}

/** What only paper needs of it. */
declare module '@essaykit/core/essay.css?paper' {
  const text: string;
  export default text;
}

/** The whole of it, as a page links it. */
declare module '@essaykit/core/essay.css' {
  const text: string;
  export default text;
}
