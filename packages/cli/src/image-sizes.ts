import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Essay, type ImageSize, walk } from '@essaykit/core';
import { imageSizeFromFile } from 'image-size/fromFile';

/** What leads to a file beside the essay: no scheme, no host, no root of a site. */
const beside = /^(?![a-z][a-z\d+.-]*:|[/\\#?])/i;

/**
 * Reads the size of every image of an essay that lies where its address says; other images have none.
 *
 * @param path - Where the essay lies.
 * @example
 * const imageSizes = await readImageSizes(essay, '/essays/coasts.md'); // Map {'surf.jpg' => {width: 1200, height: 800}}
 */
export async function readImageSizes(essay: Essay, path: string): Promise<Map<string, ImageSize>> {
  const sizes = new Map<string, ImageSize>();
  for (const address of new Set(imageAddresses(essay))) {
    const size = beside.test(address) ? await sizeOf(address, path) : undefined;
    if (size !== undefined) sizes.set(address, size);
  }
  return sizes;
}

function* imageAddresses(essay: Essay): Generator<string> {
  if (essay.meta.image) yield essay.meta.image.url;
  for (const { image } of essay.authors) if (image) yield image.url;
  for (const { node } of walk(essay)) if (node.type === 'image') yield node.url;
}

/** Nothing for what is no image that can be read: the page shows it, or its words, without a size. */
async function sizeOf(address: string, essayPath: string): Promise<ImageSize | undefined> {
  try {
    const path = fileURLToPath(new URL(address, pathToFileURL(`${resolve(dirname(essayPath))}/`)));
    // A pipe or a device would never end.
    if (!(await stat(path)).isFile()) return undefined;
    const { height, orientation = 1, width } = await imageSizeFromFile(path);
    // A camera held upright says so instead of turning the picture.
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
