/** The Markdown of every example essay, by file name; the runner's configuration reads the folder. */
declare module 'virtual:essays' {
  const essays: Readonly<Record<string, string>>;
  export default essays;
}
