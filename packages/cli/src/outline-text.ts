import {
  type Essay,
  formatSource,
  plainText,
  pullQuotes,
  readingTime,
  type Section,
  type Source,
  sections,
  wordCount,
} from '@essaykit/core';
import type { LoadedEssay } from './load-essay.js';
import { severityOf } from './report.js';
import { visible } from './visible.js';

const widthMax = 72;

/**
 * What an essay is made of, as text for a terminal.
 *
 * @example
 * io.stdout.write(outlineText(await loadEssay(file)));
 */
export function outlineText({ essay, messages, name }: LoadedEssay): string {
  const lines = [visible(name)];
  if (essay !== undefined) lines.push(...head(essay), ...body(essay));
  lines.push(
    ...part(
      'Messages',
      messages.map((message) => {
        const place = [message.line, message.column].filter((number) => number !== undefined).join(':');
        return `${place.padEnd(7)} ${severityOf(message).padEnd(7)}  ${visible(message.reason)}  (${message.ruleId})`;
      }),
    ),
  );
  return `${lines.join('\n')}\n`;
}

function head(essay: Essay): string[] {
  const { published, subtitle, title } = essay.meta;
  const facts = [
    essay.authors.length > 0 ? `by ${essay.authors.map((author) => author.name.literal).join(', ')}` : 'no author',
    ...(published === undefined ? [] : [published]),
    `${wordCount(essay)} words`,
    `${Math.max(1, Math.round(readingTime(essay)))} min`,
  ];
  return [
    `  ${visible(title ?? '(no title)')}`,
    ...(subtitle ? [`  ${visible(subtitle)}`] : []),
    `  ${visible(facts.join(' · '))}`,
  ];
}

function body(essay: Essay): string[] {
  const all = [...sections(essay)];
  const titles = new Map(all.map((section) => [section.id, plainText(section.title)]));
  return [
    ...part(
      'Sections',
      all.map((section) => `${'  '.repeat(Math.max(0, section.depth - 2))}${line(section)}`),
    ),
    ...part(
      'Pull quotes',
      [...pullQuotes(essay)].map((quote) => {
        const made = quote.lifted ? ', lifted from the text' : '';
        return `${quote.match.status.padEnd(8)}  “${short(plainText(quote.children))}”${made}`;
      }),
    ),
    ...part(
      'Sources',
      essay.sources.map((source, index) => sourceLine(source, index + 1, essay, titles)),
    ),
    ...part(
      'Credits',
      essay.credits.map((credit) => `${visible(credit.label)}: ${short(plainText(credit.text))}`),
    ),
  ];
}

function line(section: Section): string {
  return `${short(plainText(section.title))}  #${visible(section.id)}`;
}

function sourceLine(source: Source, number: number, essay: Essay, titles: ReadonlyMap<string, string>): string {
  const words = plainText(formatSource(source, 'plain', { lang: essay.meta.lang }));
  const places = new Set(
    source.uses.map((use) => (use.sectionId === undefined ? 'the lead' : (titles.get(use.sectionId) ?? use.sectionId))),
  );
  const cited = places.size === 0 ? 'not cited' : `cited in ${[...places].join(', ')}`;
  return `${String(number).padStart(2)}  ${short(words)}  (${source.status}; ${visible(cited)})`;
}

function part(label: string, lines: readonly string[]): string[] {
  return [`  ${label}`, ...(lines.length > 0 ? lines : ['none']).map((one) => `    ${one}`)];
}

function short(text: string): string {
  const words = visible(text.replace(/\s+/g, ' ').trim());
  const characters = [...words];
  return characters.length > widthMax ? `${characters.slice(0, widthMax - 1).join('')}…` : words;
}
