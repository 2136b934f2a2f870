import { isRecord, toLine } from './fields.js';

/** An image as front matter gives it; the credit is still as written. */
export interface ReadImage {
  url: string;
  alt?: string;
  /** Words under it; without a credit beside them one may stand in them, as in the title of a figure. */
  caption?: string;
  credit?: unknown;
  /** Keys that mean nothing. */
  unread: string[];
  /** What sites keep beside an image, such as `relative: true`: no words, and not ours. */
  settings: Record<string, unknown>;
}

/**
 * Read an image: its address, or a record with it and what the image shows.
 *
 * @example
 * readImage({ src: 'surf.jpg', alt: 'Surf' }); // {url: 'surf.jpg', alt: 'Surf', unread: [], settings: {}}
 */
export function readImage(value: unknown): ReadImage | undefined {
  if (Array.isArray(value)) return value.length === 1 ? readImage(value[0]) : undefined;
  if (!isRecord(value)) {
    const url = toLine(value);
    return url === undefined ? undefined : { url, unread: [], settings: {} };
  }
  const image: Partial<ReadImage> & Pick<ReadImage, 'unread' | 'settings'> = { unread: [], settings: {} };
  for (const [key, field] of Object.entries(value)) {
    const line = toLine(field);
    const name = key.toLowerCase();
    if (field === null || field === '') continue;
    if (['url', 'src', 'image', 'path', 'href', 'file'].includes(name) && line && image.url === undefined)
      image.url = line;
    else if (['alt', 'alttext', 'alt_text'].includes(name) && line !== undefined) image.alt = line;
    else if (name === 'caption' && line !== undefined && image.caption === undefined) image.caption = line;
    else if (['credit', 'caption', 'attribution'].includes(name) && image.credit === undefined) image.credit = field;
    else if (typeof field === 'boolean' || typeof field === 'number') image.settings[key] = field;
    else image.unread.push(key);
  }
  return image.url === undefined ? undefined : { ...image, url: image.url };
}
