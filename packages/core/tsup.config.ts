import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { defineConfig } from 'tsup';

export default defineConfig({
  clean: true,
  dts: false,
  entry: ['index', 'parse', 'yaml', 'toml', 'hast', 'schema', 'remark'].map((door) => `src/${door}.ts`),
  format: 'esm',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  target: 'es2022',
  async onSuccess() {
    const source = await readFile('src/essay.css', 'utf8');
    const { code } = await transform(source, { loader: 'css', minify: true });
    await mkdir('dist', { recursive: true });
    await writeFile('dist/essay.css', code);
    const { essayJsonSchema, frontMatterJsonSchema } = await import(new URL('dist/schema.js', import.meta.url).href);
    await writeFile('dist/essay.schema.json', `${JSON.stringify(essayJsonSchema(), undefined, 2)}\n`);
    await writeFile('dist/front-matter.schema.json', `${JSON.stringify(frontMatterJsonSchema(), undefined, 2)}\n`);
  },
});
