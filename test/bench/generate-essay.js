/** Essays of any length, the same ones on every machine. */

const vocabulary =
  `the of and to in a that it was for on as with his be at by had not are but from or have an they which
one you were her all she there would their we him been has when who will more no if out so said what up its about into
than them can only other new some could time these two may then do first any my now such like our over man me even most
made after also did many before must through years where much your way well down should because each just those people
river harbour letter winter paper window engine signal machine garden copper salt granite lantern orchard meadow canvas
printer compass archive painter sailor teacher weather distance silence evidence measure promise mistake question answer
remember describe believe wonder discover carry gather listen wander vanish kindle bronze velvet narrow distant patient`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Numbers that look random and are always the same (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An essay with what essays have: sections, links, emphasis, quotations, pull quotes, footnotes, figures, lists.
 *
 * @param {number} bytes - About how long.
 * @returns {string} Markdown.
 */
export function essayOf(bytes) {
  const next = random(20261124);
  const upTo = (/** @type {number} */ limit) => Math.floor(next() * limit);
  const word = () => vocabulary[upTo(vocabulary.length)] ?? 'the';
  const phrase = (/** @type {number} */ length) => Array.from({ length }, word).join(' ');
  const capital = (/** @type {string} */ text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const notes = [];
  let sources = 0;

  const sentence = () => {
    const words = capital(phrase(8 + upTo(14)));
    const chance = next();
    if (chance < 0.12) return `${words} [${phrase(4)}](https://example.org/${word()}/${upTo(40)}).`;
    if (chance < 0.2) return `${words} *${phrase(2)}* ${phrase(5)}.`;
    if (chance < 0.23) return `${words} @source-${upTo(6)} ${phrase(4)}.`;
    if (chance < 0.26) {
      notes.push(`[^${notes.length + 1}]: ${capital(phrase(14))}.`);
      return `${words}.[^${notes.length}]`;
    }
    return `${words}, ${phrase(4 + upTo(6))}.`;
  };
  const paragraph = () => Array.from({ length: 3 + upTo(4) }, sentence).join(' ');

  const front = [
    '---',
    'title: An essay of any length',
    'subtitle: Made to be measured',
    'authors:',
    '  - name: Ada Moss',
    '    bio: Writes about *maps*.',
    'published: 2026-03-01',
    'lang: en',
    'sources:',
    ...Array.from(
      { length: 6 },
      (_, index) => `  - {id: source-${index}, type: book, title: ${capital(phrase(3))}, author: Mia Lund}`,
    ),
    '---',
  ].join('\n');

  const blocks = [paragraph()];
  let length = front.length + (blocks[0]?.length ?? 0);
  while (length < bytes) {
    const chance = next();
    let block = paragraph();
    if (chance < 0.1) block = `${next() < 0.3 ? '###' : '##'} ${capital(phrase(2 + upTo(4)))}`;
    else if (chance < 0.13) block = `> ${capital(phrase(16))}.\n> — Mia Lund, *${capital(phrase(3))}*`;
    else if (chance < 0.15) block = `:::pull-quote\n${sentence()}\n:::`;
    else if (chance < 0.17) block = `:pull[${capital(phrase(9))}.] ${paragraph()}`;
    else if (chance < 0.19)
      block = `![${phrase(6)}](images/${word()}-${sources++}.jpg "${capital(phrase(6))}. Photo: Ada Moss / Orr Prints")`;
    else if (chance < 0.23) block = Array.from({ length: 4 }, () => `- ${sentence()}`).join('\n');
    blocks.push(block);
    length += block.length + 2;
  }
  return `${[front, ...blocks, ...notes, 'Main image: Surf (Orr Prints)'].join('\n\n')}\n`;
}
