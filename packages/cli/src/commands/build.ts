import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Essay, type ImageSize, toHtml, toPage } from '@essaykit/core';
import { VFileMessage } from 'vfile-message';
import type { Format } from '../args.js';
import { essayJson } from '../essay-json.js';
import { type ExitCode, verdict } from '../exit-codes.js';
import { findFiles } from '../find-files.js';
import { readImageSizes } from '../image-sizes.js';
import { type Io, isColoured } from '../io.js';
import { type LoadedEssay, loadEssay } from '../load-essay.js';
import { prettyReport, tally } from '../report.js';
import { readStylesheet } from '../stylesheet.js';
import { visible } from '../visible.js';
import { writeFileAtomic } from '../write-file.js';

/** What `essaykit build` was asked for. */
export interface BuildRequest {
  patterns: readonly string[];
  /** Folder to write to, made if it is not there. */
  out: string;
  formats: readonly Format[];
  strict: boolean;
}

/** Writes every essay in the formats asked for; essays that share an id are reported and not written. */
export async function build(request: BuildRequest, io: Io): Promise<ExitCode> {
  const files = [];
  for (const file of await findFiles(request.patterns, io.cwd)) files.push(await loadEssay(file));
  const writable = withOwnId(files);

  const folder = resolve(io.cwd, request.out);
  await mkdir(folder, { recursive: true });
  const out = await realpath(folder);
  const stylesheet = await readStylesheet();
  const writesHtml = request.formats.some((format) => format !== 'json');
  let written = 0;
  for (const { essay, path } of writable) {
    const imageSizes = writesHtml ? await readImageSizes(essay, path) : new Map<string, ImageSize>();
    for (const format of request.formats) {
      const { name, text } = output(essay, format, { formats: request.formats, imageSizes });
      await writeFileAtomic(within(out, name), text);
      written += 1;
    }
  }
  if (writable.length > 0) {
    await writeFileAtomic(within(out, 'essay.css'), stylesheet);
    written += 1;
  }

  if (files.some((file) => file.messages.length > 0)) {
    io.stderr.write(`${prettyReport(files, isColoured(io, io.stderr))}\n`);
  }
  io.stderr.write(`${count(writable.length, 'essay')}, ${count(written, 'file')} in ${visible(request.out)}\n`);
  return verdict(tally(files), request.strict);
}

/** An essay to be written, and where it was read. */
interface OwnEssay {
  essay: Essay;
  path: string;
}

/** The essays whose id is their own; the others get a message that names the file they share it with. */
function withOwnId(files: readonly LoadedEssay[]): OwnEssay[] {
  const byId = new Map<string, LoadedEssay[]>();
  for (const file of files) {
    if (file.essay === undefined) continue;
    // Some file systems take `Wind` and `wind`, or two spellings of `é`, for one name.
    const key = file.essay.id.normalize('NFC').toLowerCase();
    byId.set(key, [...(byId.get(key) ?? []), file]);
  }
  const own = [];
  for (const sharing of byId.values()) {
    if (sharing.length === 1) {
      own.push(...sharing.flatMap(({ essay, path }) => (essay === undefined ? [] : { essay, path })));
      continue;
    }
    for (const file of sharing) {
      const others = sharing.filter((other) => other !== file).map((other) => `\`${other.name}\``);
      const message = new VFileMessage(
        `Unexpected id \`${file.essay?.id}\` of ${others.join(' and ')} too, expected an id of its own`,
        { place: { line: 1, column: 1, offset: 0 }, ruleId: 'id-unique', source: 'essaykit' },
      );
      message.fatal = true;
      file.messages.push(message);
    }
  }
  return own;
}

interface OutputOptions {
  /** All that are written, to lead from one to the other. */
  formats: readonly Format[];
  imageSizes: ReadonlyMap<string, ImageSize>;
}

function output(essay: Essay, format: Format, { formats, imageSizes }: OutputOptions): { name: string; text: string } {
  const json = `${essay.id}.essay.json`;
  switch (format) {
    case 'html':
      return { name: `${essay.id}.fragment.html`, text: ended(toHtml(essay, { imageSizes })) };
    case 'page': {
      const alternates = formats.includes('json') ? { json } : {};
      return {
        name: `${essay.id}.html`,
        text: ended(toPage(essay, { alternates, imageSizes, stylesheet: 'essay.css' })),
      };
    }
    case 'json':
      return { name: json, text: essayJson(essay) };
  }
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** An id comes from the author: whatever it holds, the file lies in the folder. */
function within(folder: string, name: string): string {
  const path = join(folder, name);
  if (dirname(path) !== folder || basename(path) !== name) {
    throw new Error(`Unexpected file name \`${name}\`, expected one without a folder`);
  }
  return path;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
