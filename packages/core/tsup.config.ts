import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { defineConfig } from 'tsup';

export default defineConfig({
  clean: true,
  dts: false,
  entry: ['index', 'parse', 'yaml', 'toml', 'hast', 'labels', 'schema', 'sources', 'remark'].map(
    (door) => `src/${door}.ts`,
  ),
  format: 'esm',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  target: 'es2022',
  async onSuccess() {
    await mkdir('dist/themes', { recursive: true });
    const themes = (await readdir('src/themes')).map((name) => `themes/${name}`);
    for (const name of ['essay.css', ...themes]) {
      const { code } = await transform(await readFile(`src/${name}`, 'utf8'), { loader: 'css', minify: true });
      await writeFile(`dist/${name}`, code);
    }
    const { essayJsonSchema, frontMatterJsonSchema } = await import(new URL('dist/schema.js', import.meta.url).href);
    await writeFile('dist/essay.schema.json', `${JSON.stringify(essayJsonSchema(), undefined, 2)}\n`);
    await writeFile('dist/front-matter.schema.json', `${JSON.stringify(frontMatterJsonSchema(), undefined, 2)}\n`);
  },
});
