import { expect, test } from 'vitest';
import { makeFolder, runIn } from './command-line.js';

const essay = `---
title: Why we draw coasts
authors: [Ada Moss]
published: 2026-03-01
sources: [{id: lund, type: book, title: Reading the Shore, author: Mia Lund}]
---

A coast has no length until [someone picks a ruler](https://example.org/coast).

## The ruler

Every map is a promise. :pull[We keep some of the shore.] As @lund shows, it moves.

Main image: Surf (Orr Prints)
`;

test('should show what an essay is made of', async () => {
  const folder = await makeFolder({ 'coasts.md': essay });
  const { code, stderr, stdout } = await runIn(folder, 'outline', 'coasts.md');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "coasts.md
      Why we draw coasts
      by Ada Moss · 2026-03-01 · 27 words · 1 min
      Sections
        The ruler  #the-ruler
      Pull quotes
        verbatim  “We keep some of the shore.”, lifted from the text
      Sources
         1  example.org/coast  (linked; cited in the lead)
         2  Mia Lund, Reading the Shore.  (unlinked; cited in The ruler)
      Credits
        Main image: Surf (Orr Prints)
      Messages
        none
    "
  `);
});

test('should show nothing that drives a terminal', async () => {
  const folder = await makeFolder({ 'odd.md': '# Red &#27;[31m &#x202e;\n\n## \u001b]0;x\u0007\n\nWords.\n' });
  const { stdout } = await runIn(folder, 'outline', 'odd.md');
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
