import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import type { LoadedEssay } from './load-essay.js';
import { visible, visibleJson } from './visible.js';

/** How many messages of each weight there are. */
export interface Tally {
  errors: number;
  warnings: number;
  infos: number;
}

/** Counts the messages of all files. */
export function tally(files: readonly LoadedEssay[]): Tally {
  const messages = files.flatMap((file) => file.messages);
  return {
    errors: messages.filter((message) => severityOf(message) === 'error').length,
    warnings: messages.filter((message) => severityOf(message) === 'warning').length,
    infos: messages.filter((message) => severityOf(message) === 'info').length,
  };
}

/** The weight of a message in a word. */
export function severityOf(message: VFileMessage): 'error' | 'warning' | 'info' {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info';
}

/** A report for people: each file with its messages, a line each, then the count. */
export function prettyReport(files: readonly LoadedEssay[], color: boolean): string {
  return reporter(files.map(shownFile), { color, quiet: false });
}

/** What is shown holds words of the author: they must not drive the terminal. */
function shownFile({ messages, name }: LoadedEssay): VFile {
  const file = new VFile({ path: visible(name) });
  file.messages = messages.map((message) => {
    const shown = new VFileMessage(visible(message.reason), {
      ...(message.place === undefined ? {} : { place: message.place }),
      ...(message.ruleId === undefined ? {} : { ruleId: visible(message.ruleId) }),
      ...(message.source === undefined ? {} : { source: message.source }),
    });
    shown.fatal = message.fatal;
    if (message.note !== undefined) shown.note = message.note.split('\n').map(visible).join('\n');
    return shown;
  });
  return file;
}

/** The same as data, for programs. */
export function jsonReport(files: readonly LoadedEssay[]): string {
  return visibleJson({
    ...tally(files),
    files: files.map(({ messages, name }) => ({
      path: name,
      messages: messages.map((message) => ({
        ruleId: message.ruleId,
        severity: severityOf(message),
        reason: message.reason,
        place: message.place,
        expected: message.expected,
        note: message.note,
        url: message.url,
      })),
    })),
  });
}
