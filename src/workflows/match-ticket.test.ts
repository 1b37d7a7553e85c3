import { expect, test } from 'vitest';
import { createFusedEmbedder, fitTexts } from '../embedders/index.ts';
import { buildMatcher, type MatchableWorkflow } from './match-ticket.ts';

const workflows: MatchableWorkflow[] = [
  {
    id: 'unlock',
    examples: [
      'account is locked',
      'user locked out of windows',
      'please unlock my account',
      'locked account after too many tries',
    ],
  },
  {
    id: 'printer',
    examples: [
      'printer jams',
      'paper jam in the printer',
      'cannot print from word',
      'print queue stuck',
    ],
  },
  { id: 'empty', examples: [] },
];
const texts = workflows.flatMap(({ examples }) => examples);
const embedder = createFusedEmbedder(await fitTexts(texts));

test('accepts the workflow whose past tickets are like the new one, with its nearest exemplars', async () => {
  const matcher = await buildMatcher(workflows, embedder);
  const [match] = await matcher.matchAll(['my account got locked out']);
  expect(match!.accepted.map(({ workflowId }) => workflowId)).toEqual(['unlock']);
  expect(match!.accepted[0]!.exemplars[0]!.text).toMatch(/locked/);
});

test('accepts nothing for a ticket about something else, and says why', async () => {
  const matcher = await buildMatcher(workflows, embedder);
  const [match] = await matcher.matchAll(['order lunch for the board meeting']);
  expect(match!.accepted).toEqual([]);
  expect(match!.ranked[0]!.whyNot).toMatch(/below the threshold/);
});

test('refuses a ticket about something that no past ticket knows, though its few known words fit', async () => {
  const places = ['in the office', 'since monday', 'for anna', 'again', 'after lunch', 'at home'];
  const everywhere = workflows.map((one) => ({
    ...one,
    examples: one.examples.flatMap((text) => places.map((place) => `${text} ${place}`)),
  }));
  const fitted = await fitTexts(everywhere.flatMap(({ examples }) => examples));
  const told = async (unknownCounts: boolean, text: string) => {
    const made = createFusedEmbedder(fitted, undefined, { unknownCounts });
    const [match] = await (await buildMatcher(everywhere, made)).matchAll([text]);
    return match!.accepted.map(({ workflowId }) => workflowId);
  };
  const known = 'printer jams again';
  const stranger = 'translate brochure and locked chapter for swedish museum exhibition catalogue';
  expect(await told(true, known)).toEqual(['printer']);
  expect(await told(true, stranger)).toEqual([]);
  expect(await told(false, stranger)).toEqual(['unlock']);
});

test('keeps away from tickets like one that a technician took the workflow off', async () => {
  const spoilt = workflows.map((one) =>
    one.id === 'unlock' ? { ...one, negatives: ['account locked in the payroll portal'] } : one,
  );
  const matcher = await buildMatcher(spoilt, embedder);
  const [portal, windows] = await matcher.matchAll([
    'account locked in payroll portal',
    'please unlock my account',
  ]);
  expect(portal!.accepted).toEqual([]);
  expect(portal!.ranked[0]!.whyNot).toMatch(/technician took/);
  expect(windows!.accepted[0]!.workflowId).toBe('unlock');
});

test('keeps at most the exemplars asked for, and no private part of a ticket', async () => {
  const many = [
    {
      id: 'reset',
      examples: Array.from({ length: 30 }, (_, i) => `reset login, pwd: Sommer${i} for floor ${i}`),
    },
  ];
  const matcher = await buildMatcher(many, embedder, { exemplars: 3 });
  const [match] = await matcher.matchAll(['reset login, pwd: Sommer7']);
  expect(match!.ranked[0]!.exemplars).toHaveLength(3);
  expect(JSON.stringify(match)).not.toContain('Sommer');
});

test('matches nothing when there is no workflow', async () => {
  const matcher = await buildMatcher([], embedder);
  expect(await matcher.matchAll(['anything'])).toEqual([{ accepted: [], ranked: [] }]);
});
