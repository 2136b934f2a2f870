import { parseEssay } from '@essaykit/core/parse';
import { yaml } from '@essaykit/core/yaml';
import type { Essay } from '@essaykit/elements';

/** An essay that has every end section. */
export const coasts = `---
slug: coasts
authors: [{name: Ada Moss, bio: Writes about *maps*.}]
published: 2026-03-01
sources: [{id: lund, type: book, title: Reading the Shore, author: Mia Lund}]
---

# Why we draw *coasts*

A coast has no length until [someone picks a ruler](https://example.org/coast).[^1]

## The ruler

Every map is a promise. We go [back to the ruler](#the-ruler).

:pull[We keep *some* of the shore.] As @lund shows [@lund, p. 12], it moves.

> A shoreline is an argument.
> — Mia Lund, *Reading the Shore*

[^1]: A finer ruler gives a longer coast.

Main image: Surf (Orr Prints)
`;

/** Reads a sample into a document. */
export function essayOf(markdown: string): Essay {
  return parseEssay(markdown, { formats: { yaml } }).essay;
}
