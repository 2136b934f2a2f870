import '@essaykit/elements/define';
import type { EssayView } from '@essaykit/elements';
import { loadOf, moment, only, place } from './page.js';
import { essayOf } from './samples.js';

const paragraph =
  'Every map is a promise about the shore that somebody made in a quiet room, and the sea has signed none of them so far.';

/** An essay with sections, notes, sources of every status, quotes and a wide figure. */
export const shore = `---
slug: shore
authors: [{name: Ada Moss, bio: Writes about *maps*.}]
published: 2026-03-01
url: https://example.com/shore
publisher: The Long Room
sources:
  - {id: lund, type: book, title: Reading the Shore, author: Mia Lund, issued: 1906, url: "https://example.org/lund"}
  - {id: gone, type: report, title: Scale of Force, issued: 1911, url: "https://example.org/gone", status: dead, archive: {url: "https://archive.example.org/gone", date: 2024-05-02}}
  - {id: paper, type: article-journal, title: Without a link}
---

# Why we draw coasts

A coast has no length until [someone picks a ruler](https://example.org/coast).[^ruler] ${paragraph}

## The ruler

${paragraph} It moves [@lund].

${paragraph} It is gone [@gone], or only on paper [@paper].[^sea]

## The chart

:pull[We keep some of the shore and give the rest of it back.] ${paragraph}

> A shoreline is an argument.
> — Mia Lund, *Reading the Shore*

${paragraph}

## The sea

${paragraph} ${paragraph} ${paragraph}

[^ruler]: A finer ruler gives a longer coast, as [Lund](https://example.org/lund) says.

[^sea]: The sea was asked.
`;

/** Shows an essay and waits until its chrome stands. */
export async function enhanced(markdown = shore, markup = '<essay-view></essay-view>'): Promise<EssayView> {
  const view = only(place(markup), 'essay-view');
  const loaded = loadOf(view);
  view.essay = essayOf(markdown);
  await loaded;
  await staged(view);
  return view;
}

/** Waits until an essay's chrome stands. */
export async function staged(view: EssayView): Promise<HTMLElement> {
  return until(() => view.shadowRoot?.querySelector<HTMLElement>('.stage'), 'the chrome');
}

/** Waits for something that comes by itself. */
export async function until<Found>(find: () => Found | null | undefined | false, name: string): Promise<Found> {
  for (let patience = 0; patience < 300; patience++) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    await moment(10);
  }
  throw new Error(`Unexpected absence of ${name}`);
}

/** What is open: a part of the chrome by its name. */
export function part(view: EssayView, name: string): HTMLElement | null {
  return view.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

/** One element of the essay by a selector. */
export function inside<Found extends HTMLElement = HTMLElement>(view: EssayView, selector: string, at = 0): Found {
  const found = view.article?.querySelectorAll<Found>(selector)[at];
  if (found === undefined) throw new Error(`Unexpected absence of ${selector}`);
  return found;
}

/** The mark of a source by its number, or of a note by its letter. */
export function mark(view: EssayView, label: string): HTMLAnchorElement {
  return inside<HTMLAnchorElement>(view, `a[aria-label="${label}"]`);
}
