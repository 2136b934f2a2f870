/** The prose style sheet, minified, as text; bundlers of this workspace read it so. */
declare module '@essaykit/core/essay.css' {
  const text: string;
  export default text;
}
