import { expect, test } from 'vitest';
import { dot, rowOf } from '../lib/matrix.ts';
import { fitLatentSemantics, latentProjector } from './latent-semantics.ts';

const printer = [
  'printer jams in tray two',
  'the printer has a paper jam',
  'paper stuck in printer tray',
];
const vpn = ['vpn drops at home', 'cannot connect to vpn from home', 'home vpn connection fails'];
const texts = [...printer, ...vpn];

test('texts about one thing are closer than texts about two, and fitting twice gives the same bytes', () => {
  const model = fitLatentSemantics(texts, { dim: 4, seed: 3 });
  const vectors = latentProjector(model)(texts);
  const inside = dot(rowOf(vectors, 0), rowOf(vectors, 1));
  const across = dot(rowOf(vectors, 0), rowOf(vectors, 4));
  expect(inside).toBeGreaterThan(across + 0.3);
  expect(fitLatentSemantics(texts, { dim: 4, seed: 3 }).basis).toEqual(model.basis);
});

test('a text without known words is a row of zeros, and no texts at all are no fault', () => {
  const project = latentProjector(fitLatentSemantics(texts, { dim: 4, seed: 3 }));
  expect([...project(['zzz'])!.data]).toEqual([0, 0, 0, 0]);
  expect(latentProjector(fitLatentSemantics([], { dim: 4, seed: 3 }))(['vpn']).rows).toBe(1);
});

test('where unknown words count, a text is as long as the share of it that the fitted texts know', () => {
  const many = Array.from({ length: 50 }, (_, at) => texts[at % texts.length]!);
  const project = latentProjector(fitLatentSemantics(many, { dim: 16, seed: 3 }), {
    unknownCounts: true,
  });
  const whole = 'printer jams in tray two';
  const vectors = project([whole, `${whole}, the giraffe sings`, 'giraffe sings']);
  const [known, half, none] = [0, 1, 2].map((row) => dot(rowOf(vectors, row), rowOf(vectors, row)));
  expect(known).toBeCloseTo(1, 3);
  expect(half).toBeGreaterThan(0.1);
  expect(half).toBeLessThan(0.8);
  expect(none).toBe(0);
});

test('after a handful of texts a new word says nothing yet', () => {
  const project = latentProjector(fitLatentSemantics(texts, { dim: 16, seed: 3 }), {
    unknownCounts: true,
  });
  const [alone, beside] = [0, 1].map((row) =>
    dot(
      rowOf(project(['printer jams', 'printer jams, giraffe']), row),
      rowOf(project(['printer jams']), 0),
    ),
  );
  expect(beside).toBeCloseTo(alone!, 5);
});
