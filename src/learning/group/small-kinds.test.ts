import { expect, test } from 'vitest';
import { seededRandom } from '../../lib/random.ts';
import { agreement } from './agreement.ts';
import { graphOf, neighbourGraph } from './graph.ts';
import { groupTexts } from './group-texts.ts';
import { splitLoose } from './split-loose.ts';

/** Four rows tied to each other, four more, and a tie of this weight between the two. */
function twoBunches(tie: number) {
  const edges = [0, 4].flatMap((start) =>
    [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].filter((b) => b > a).map((b) => [start + a, start + b, 1]),
    ),
  );
  edges.push([0, 4, tie]);
  const [from, to, weights] = [0, 1, 2].map((at) => edges.map((edge) => edge[at]!));
  return graphOf(8, from!, to!, weights!);
}

test('a community that hangs together by a thin tie is split, one that is tied well is not', () => {
  const together = new Int32Array(8);
  expect([...splitLoose(twoBunches(0.1), together, 1)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  expect(new Set(splitLoose(twoBunches(3), together, 1)).size).toBe(1);
});

test('a text that came often has fewer other wordings for neighbours, as its copies are nearer', () => {
  const k = 15;
  const found = {
    k,
    ids: Int32Array.from({ length: k }, (_, at) => at + 1),
    scores: new Float32Array(k).fill(0.8),
  };
  const neighboursOf = (tickets: number) => neighbourGraph(found, Int32Array.of(tickets)).starts[1];
  expect([1, 6, 11, 400].map(neighboursOf)).toEqual([15, 10, 5, 5]);
});

const CITIES = 'Aachen Bergen Cadiz Delft Essen Faro Gdansk Halle Izmir Jena Kiel Lyon Metz'.split(
  ' ',
);
/** A matter, and the few ways in which people ask for it. */
const MATTERS = [
  'parking permit',
  'coffee machine',
  'lecture projector',
  'badge photo',
  'radiator heating',
];
const ASKED = [
  'is wrong',
  'please look at the',
  'needs repair',
  'question about',
  'another',
  'still no',
];

test('kinds in few wordings stay apart beside a kind in hundreds of them, and are no noise', async () => {
  const random = seededRandom(3);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const texts: string[] = [];
  const truth: number[] = [];
  for (const [kind, matter] of MATTERS.entries())
    for (let at = 0; at < 60; at += 1) {
      texts.push(`${matter} ${ASKED[at % ASKED.length]} ${matter}`);
      truth.push(kind);
    }
  for (let at = 0; at < 500; at += 1) {
    texts.push(`Book a train from ${pick(CITIES)} to ${pick(CITIES)} for ${pick(CITIES)} office`);
    truth.push(MATTERS.length);
  }
  const { groups, groupOf } = await groupTexts(texts);
  expect(groups.filter(({ junk }) => junk)).toEqual([]);
  const { homogeneity } = agreement(groupOf, truth);
  expect(homogeneity).toBeGreaterThan(0.99);
});
