/**
 * `npm run bench`: how long core takes, as a multiple of bare remark-parse on the same text in the same run.
 *
 * The three are run in turn, so that whatever the machine does meanwhile happens to all of them; the figure is the
 * median of the ratios of each turn. `-- --turns 5 --sizes 5,100` for a quick look.
 */
import { parseArgs } from 'node:util';
import { buildPackages } from '@essaykit/tooling/build.js';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { essayOf } from './generate-essay.js';

const { values } = parseArgs({
  options: { sizes: { default: '5,100,1000', type: 'string' }, turns: { type: 'string' } },
});

if ((await buildPackages({ output: 'read' })) !== 0) process.exit(1);
const { parseEssay, toHtml } = await import('@essaykit/core');

const bare = unified().use(remarkParse).freeze();

/** @type {ReadonlyArray<readonly [string, (text: string) => unknown]>} */
const contestants = [
  ['remark-parse', (text) => bare.parse(text)],
  ['parseEssay', (text) => parseEssay(text)],
  ['toHtml(parseEssay)', (text) => toHtml(parseEssay(text).essay)],
];

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/**
 * @param {string} text
 * @param {number} turns
 */
function race(text, turns) {
  /** @type {number[][]} */
  const times = contestants.map(() => []);
  for (let turn = -2; turn < turns; turn += 1) {
    // Each goes first equally often: the one after a large garbage collection would always lose.
    for (let step = 0; step < contestants.length; step += 1) {
      const index = (step + turn + contestants.length) % contestants.length;
      const started = performance.now();
      contestants[index]?.[1](text);
      // The first turns only warm up.
      if (turn >= 0) times[index]?.push(performance.now() - started);
    }
  }
  return times;
}

console.log('size      turns  what                 median ms   x remark-parse (quartiles)');
for (const kilobytes of values.sizes.split(',').map(Number)) {
  const text = essayOf(kilobytes * 1000);
  const turns =
    values.turns === undefined ? Math.max(7, Math.min(60, Math.round(6000 / kilobytes))) : Number(values.turns);
  const times = race(text, turns);
  const [base = []] = times;
  for (const [index, [name]] of contestants.entries()) {
    const own = times[index] ?? [];
    const ratios = own.map((time, turn) => time / (base[turn] ?? time)).sort((a, b) => a - b);
    const quartiles = [0.25, 0.75].map((part) => (ratios[Math.floor(part * (ratios.length - 1))] ?? 0).toFixed(2));
    console.log(
      [
        `${kilobytes} KB`.padEnd(9),
        String(turns).padEnd(6),
        name.padEnd(20),
        median(own).toFixed(2).padStart(9),
        `  ${median(ratios).toFixed(2)} (${quartiles.join('–')})`,
      ].join(' '),
    );
  }
}
