import { execFileSync } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder, runIn } from './command-line.js';

/** As much of a PNG as says how large it is. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080600000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return new Uint8Array(bytes);
}

/** A JPEG that was taken upright by a camera on its side. */
function turnedJpeg(width: number, height: number): Uint8Array {
  const exif = 'ffe100224578696600004d4d002a00000008000101120003000000010006000000000000';
  const frame = Buffer.from('ffc00011080000000003012200021101031101', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return new Uint8Array(Buffer.concat([Buffer.from(`ffd8${exif}`, 'hex'), frame, Buffer.from('ffd9', 'hex')]));
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640.4 360"/>';

async function imagesOf(markdown: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = await makeFolder({ 'essays/coasts.md': `# Coasts\n\n${markdown}\n`, ...files });
  execFileSync('mkfifo', [join(folder, 'essays/pipe.png')]);
  await symlink('/dev/zero', join(folder, 'essays/endless.png'));
  await runIn(folder, 'build', 'essays/coasts.md', '--out', 'site');
  const [page = '', fragment = ''] = await Promise.all(
    ['coasts.html', 'coasts.fragment.html'].map((name) => readFile(join(folder, 'site', name), 'utf8')),
  );
  const images = (html: string): string[] => html.match(/<img[^>]*>/g) ?? [];
  expect(images(fragment)).toEqual(images(page));
  return images(page);
}

test('should keep the room of images that lie beside the essay', async () => {
  const files = {
    'essays/images/surf.png': png(1200, 800),
    'essays/a b.svg': svg,
    'turned.jpg': turnedJpeg(400, 300),
  };
  expect(
    await imagesOf('![Surf](images/surf.png?v=2#top)\n\n![Map](<a b.svg>)\n\n![Ada](../turned.jpg)', files),
  ).toEqual([
    '<img src="images/surf.png?v=2#top" alt="Surf" width="1200" height="800">',
    '<img src="a%20b.svg" alt="Map" width="640" height="360">',
    '<img src="../turned.jpg" alt="Ada" width="300" height="400">',
  ]);
});

test.each([
  'none.png',
  'words.png',
  'endless.png',
  'pipe.png',
  'images',
  '/images/surf.png',
  '//example.org/surf.png',
  'https://example.org/surf.png',
  '%00.png',
  'http%3A//example.org/surf.png',
])('should do without the size of %s', async (address) => {
  const files = { 'essays/words.png': 'No picture.', 'essays/images/surf.png': png(1200, 800) };
  expect(await imagesOf(`![Surf](${address})`, files)).toEqual([`<img src="${address}" alt="Surf">`]);
});

test.each([
  ['a root', (path: string) => path],
  ['a scheme', (path: string) => pathToFileURL(path).href],
])('should not look where an address with %s leads, even if an image is there', async (_, addressOf) => {
  const outside = await makeFolder({ 'surf.png': png(1200, 800) });
  const [image] = await imagesOf(`![Surf](${addressOf(join(outside, 'surf.png'))})`, {});
  expect(image).not.toContain('width');
});
