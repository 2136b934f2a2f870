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
