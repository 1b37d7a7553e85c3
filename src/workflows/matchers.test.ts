import { afterAll, expect, test } from 'vitest';
import { createMatchers } from './matchers.ts';

const matchers = createMatchers({ sentences: 'first' });
afterAll(() => matchers.close());

const workflows = [
  { id: 'unlock', examples: ['account is locked', 'please unlock my account', 'locked out again'] },
  { id: 'printer', examples: ['printer jams', 'paper jam in the printer', 'cannot print'] },
];
const all = new Set(['unlock', 'printer']);

test('the sentence encoder has its say on English, and on those workflows only that are asked about', async () => {
  const set = await matchers.prepare(workflows);
  const english = await set.match('I cannot get into my account, it says locked', all);
  expect(english).toMatchObject({ bySentences: true, ranked: [{ workflowId: 'unlock' }, {}] });
  const german = await set.match('Mein Konto ist gesperrt und ich kann nicht mehr arbeiten', all);
  expect(german.bySentences).toBe(false);
  const { ranked } = await set.match('my account is locked', new Set(['printer']));
  expect(ranked.map(({ workflowId }) => workflowId)).toEqual(['printer']);
});

test('a thread that is gone says so, and the next set starts another', async () => {
  const plain = createMatchers({ sentences: 'never' });
  const set = await plain.prepare(workflows);
  await plain.close();
  await expect(set.match('printer jams', all)).rejects.toMatchObject({
    code: 'matching-failed',
    retryable: true,
  });
  const { bySentences } = await (await plain.prepare(workflows)).match('printer jams', all);
  expect(bySentences).toBe(false);
  await plain.close();
});
