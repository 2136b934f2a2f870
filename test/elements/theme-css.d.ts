/** A theme, minified, as text. */
declare module '@essaykit/core/themes/*.css' {
  const text: string;
  export default text;
}
