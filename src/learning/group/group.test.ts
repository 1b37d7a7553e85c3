import { expect, test } from 'vitest';
import { type Matrix, normaliseRows, zeroMatrix } from '../../lib/matrix.ts';
import { gaussian, seededRandom } from '../../lib/random.ts';
import { wordsOf } from '../../text/words.ts';
import { agreement } from './agreement.ts';
import { findCommunities } from './communities.ts';
import { graphOf } from './graph.ts';
import { groupTexts } from './group-texts.ts';
import { nearestNeighbours, recallOnSample } from './nearest-neighbours.ts';

/** `blobs` bunches of `size` rows around random directions. */
function bunches(blobs: number, size: number, dim: number): Matrix {
  const random = seededRandom(5);
  const rows = zeroMatrix(blobs * size, dim);
  for (let blob = 0; blob < blobs; blob += 1) {
    const centre = Float32Array.from({ length: dim }, () => gaussian(random));
    for (let row = blob * size; row < (blob + 1) * size; row += 1)
      for (let d = 0; d < dim; d += 1)
        rows.data[row * dim + d] = centre[d]! + 0.5 * gaussian(random);
  }
  return normaliseRows(rows);
}

test('the search in cells finds nearly what comparing every pair finds, with any number of threads', async () => {
  const rows = bunches(30, 70, 24);
  const exact = await nearestNeighbours(rows);
  expect(await recallOnSample(rows, exact)).toBe(1);
  const cells = await nearestNeighbours(rows, { exactUpTo: 100, probes: 6 });
  expect(await recallOnSample(rows, cells)).toBeGreaterThan(0.9);
  const alone = await nearestNeighbours(rows, { exactUpTo: 100, probes: 6, threads: 1 });
  expect(alone.ids).toEqual(cells.ids);
});

test('no row is its own neighbour, and few rows leave places empty', async () => {
  const { ids, k } = await nearestNeighbours(bunches(1, 6, 8));
  for (let row = 0; row < 6; row += 1) {
    const own = ids.subarray(row * k, (row + 1) * k);
    expect([...own].filter((id) => id >= 0).sort()).toEqual(
      [0, 1, 2, 3, 4, 5].filter((id) => id !== row),
    );
  }
});

test('communities are the cliques, split where nothing connects them, the largest first', () => {
  const from: number[] = [];
  const to: number[] = [];
  const clique = (start: number, end: number) => {
    for (let a = start; a < end; a += 1)
      for (let b = a + 1; b < end; b += 1) {
        from.push(a);
        to.push(b);
      }
  };
  clique(0, 4);
  clique(4, 10);
  from.push(0);
  to.push(4);
  const graph = graphOf(
    11,
    from,
    to,
    from.map(() => 1),
  );
  const community = findCommunities(graph);
  expect([...community]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 2]);
  expect(findCommunities(graph)).toEqual(community);
});

test('agreement gives the published figures of small examples', () => {
  const split = agreement([0, 0, 1, 2], [0, 0, 1, 1]);
  expect(split.homogeneity).toBeCloseTo(1);
  expect(split.vMeasure).toBeCloseTo(0.8);
  expect(split.ari).toBeCloseTo(0.5714, 4);
  expect(split.purity).toBe(1);
  expect(agreement([0, 0, 1, 1], [1, 1, 0, 0]).ari).toBe(1);
  expect(agreement([0, 0, 0, 0], [0, 0, 1, 1])).toMatchObject({ vMeasure: 0, ari: 0, purity: 0.5 });
});

const subjects = [
  ['printer', 'paper jam', 'toner', 'print queue', 'tray two', 'printing'],
  ['vpn', 'remote access', 'vpn tunnel', 'vpn client', 'working from home', 'remote login'],
  [
    'mailbox full',
    'outlook quota',
    'mailbox archive',
    'inbox storage',
    'mailbox size',
    'outlook mailbox',
  ],
];
const places = ['in accounting', 'on floor two', 'since monday', 'again', 'in the warehouse'];

test('groups tickets by what they are about, counts copies once, and gives the same groups again', async () => {
  const texts: string[] = [];
  const truth: number[] = [];
  for (const [at, things] of subjects.entries())
    for (const thing of things)
      for (const other of things)
        for (const place of places) {
          texts.push(`${thing} or ${other} trouble ${place}`);
          truth.push(at);
        }
  texts.push('PRINTER, or printer: trouble in accounting!');
  truth.push(0);
  const grouping = await groupTexts(texts);
  expect(agreement(grouping.groupOf, truth).purity).toBeGreaterThan(0.95);
  // "toner or print queue trouble" says what "print queue or toner trouble" says.
  const wordSets = new Set(texts.map((text) => [...new Set(wordsOf(text))].sort().join(' ')));
  expect(grouping.distinct).toBeLessThanOrEqual(wordSets.size);
  expect(grouping.distinct).toBeGreaterThan(wordSets.size * 0.9);
  expect(grouping.groupOf.at(-1)).toBe(grouping.groupOf[0]);
  const first = grouping.groups.find(({ rows }) => rows.includes(0))!;
  expect(first.label.map(({ term }) => term).join(' ')).toMatch(/print/);
  expect(first.junk).toBeNull();
  expect((await groupTexts(texts)).groupOf).toEqual(grouping.groupOf);
});

test('too few tickets are no group and no fault', async () => {
  for (const texts of [[], ['only one'], ['a b c', 'd e f', '']]) {
    const grouping = await groupTexts(texts);
    expect(grouping.groups).toEqual([]);
    expect(grouping.coverage).toBe(0);
  }
});

test('alerts only are groups by template, and no text at all is none', async () => {
  const alerts = Array.from(
    { length: 12 },
    (_, i) => `Disk C: on SRV-DB-0${i} is at ${80 + i}% of its capacity`,
  );
  const { groups, coverage } = await groupTexts(alerts);
  expect(groups).toMatchObject([{ distinct: 1, junk: null }]);
  expect(groups[0]!.rows).toHaveLength(12);
  expect(groups[0]!.template).toMatch(/disk c: on \[host\]/);
  expect(coverage).toBe(1);
  expect(await groupTexts([])).toMatchObject({ groups: [], coverage: 0 });
});
