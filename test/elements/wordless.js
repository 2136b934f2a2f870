/**
 * Pages whose name begins with `wordless` cannot load the words of any language: the file of each is asked for at an
 * address where there is none.
 *
 * @type {import('esbuild').Plugin}
 */
export const wordless = {
  name: 'wordless',
  setup(build) {
    const entries = build.initialOptions.entryPoints;
    if (!Array.isArray(entries) || !entries.some((entry) => /\/wordless[^/]*\.ts$/.test(String(entry)))) return;
    build.onResolve({ filter: /^\.\/(?:translations\/)?[a-z]{2}\.js$/ }, ({ kind, path }) =>
      // English is there from the beginning.
      kind === 'dynamic-import' ? { external: true, path: `/faults/missing.md?words=${path}` } : undefined,
    );
  },
};
