// Reads the Markdown in essays/, writes a page and the data of each essay to site/.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkEssay, parseEssay, toPage } from '@essaykit/core';

await mkdir('site', { recursive: true });

const items = [];
for (const name of await readdir('essays')) {
  const { essay, messages } = parseEssay(await readFile(`essays/${name}`, 'utf8'));
  for (const message of [...messages, ...checkEssay(essay)]) console.log(`essays/${name}:${message}`);

  await writeFile(`site/${essay.id}.essay.json`, JSON.stringify(essay));
  await writeFile(`site/${essay.id}.html`, toPage(essay, { alternates: { json: `${essay.id}.essay.json` } }));
  items.push({ address: `${essay.id}.html`, title: essay.meta.title ?? essay.id });
}

// The style sheet comes with the package.
const stylesheet = fileURLToPath(import.meta.resolve('@essaykit/core/essay.css'));
await writeFile('site/essay.css', await readFile(stylesheet));

const text = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = items.map(({ address, title }) => `<li><a href="${encodeURI(address)}">${text(title)}</a></li>`);
await writeFile(
  'site/index.html',
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Essays</title>
<p>${items.length} essay${items.length === 1 ? '' : 's'}</p>
<ul>${list.join('')}</ul>
</html>
`,
);
console.log(`${items.length} essays in site/`);
