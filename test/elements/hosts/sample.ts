const words =
  'Every map is a promise about the shore that somebody made in a quiet room, and the sea has signed none of them so far, though it was asked more than once and in several languages.';

/** An essay with everything in it that a page around can break. */
export const sample = `---
slug: shore
lang: en
subtitle: A line that nobody has ever *walked* from end to end.
authors: [{name: Ada Moss, bio: Writes about *maps*.}]
published: 2026-03-01
sources:
  - {id: lund, type: book, title: Reading the Shore, author: Mia Lund, issued: 1906, url: "https://example.org/lund"}
  - {id: gone, type: report, title: Scale of Force, issued: 1911, url: "https://example.org/gone", status: dead}
  - {id: paper, type: article-journal, title: Without a link}
---

# Why we draw coasts

A coast has no length until [someone picks a ruler](https://example.org/coast).[^ruler] ${words} It *moves*, says **Lund**, as \`ruler\` does [@lund]. ${words} It is gone [@gone], or only on paper [@paper]. ${words}

## The ruler

${words}

- The first stone.
- The second, with more of them:
  - a pebble;
  - a grain.

1. Walk.
2. Measure.

### The length of it

${words}

| Ruler | Length |
| --- | --- |
| 100 km | 2,800 km |
| 50 km | 3,400 km |

## The chart

:pull[We keep some of the shore and give the rest of it back.] ${words}

> A shoreline is an argument.
> — Mia Lund, *Reading the Shore*

![A globe seen from above](/examples/essays/images/which-way-up.svg "The chart of 1911. Drawing: Ada Moss")

\`\`\`
a line of code that is very much longer than any line of prose ever ought to be, and then some more of it to be sure
second line
\`\`\`

## The sea

${words}

[^ruler]: A finer ruler gives a longer coast, as [Lund](https://example.org/lund) says.
`;
