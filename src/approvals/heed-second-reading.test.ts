import { describe, expect, it } from 'vitest';
import type { Approval } from './approval.ts';
import { heedSecondReading, wantsSecondReading } from './heed-second-reading.ts';
import type { Judgement } from './judge-answer.ts';

const plan = { id: 'apr_1', code: 'ABCD2345', steps: [] } as unknown as Approval;
const decides = (decision: 'approve' | 'partial' | 'deny'): Judgement => ({
  kind: 'decides',
  plan,
  answer: { decision, evidence: 'yes', reason: 'clears the plan' },
  member: { identifier: 'tbecker' } as never,
});
const neutral: Judgement = { kind: 'message', remark: null, reason: 'asks a question' };
const remarked: Judgement = {
  kind: 'message',
  remark: { code: 'late', planId: 'apr_1', text: 'too late' },
  reason: null,
};
const revokes = { ...decides('deny'), kind: 'revokes' } as Judgement;
const heed = (judged: Judgement, clear: boolean) =>
  heedSecondReading(judged, {
    second: { clear, why: 'it has a\ncondition', by: 'Mistral small' },
    plan,
    by: 'tbecker',
  });

describe('a second reading', () => {
  it.each(['approve', 'partial'] as const)('takes back what it doubts: %s', (decision) => {
    const judged = heed(decides(decision), false);
    expect(judged).toMatchObject({ kind: 'message', remark: { code: 'doubted' } });
    // On one line, and quoted: it may repeat anything.
    expect(judged.kind === 'message' && judged.remark?.text).toContain('"it has a condition"');
    expect(heed(decides(decision), true)).toEqual(decides(decision));
  });

  it.each([
    ['words that were not understood', neutral],
    ['what was answered otherwise', remarked],
  ])('makes no decision of %s, however clear it finds them', (_what, judged) => {
    expect(heed(judged, true)).toMatchObject({ kind: 'message' });
    expect(heed(judged, false)).toMatchObject({ kind: 'message' });
  });

  it('explains what was not understood, and leaves refusals alone', () => {
    expect(heed(neutral, true)).toMatchObject({ remark: { code: 'explained' } });
    for (const refusal of [decides('deny'), revokes])
      for (const clear of [true, false]) expect(heed(refusal, clear)).toEqual(refusal);
  });

  it('is wanted where it can change something, and not of the exact command', () => {
    const asked = (
      judged: Judgement,
      text: string,
      visibility: 'internal' | 'customer-visible' = 'internal',
    ) => wantsSecondReading(judged, { text, visibility });
    expect(asked(decides('approve'), 'Yes, go ahead.')).toBe(true);
    expect(asked(decides('approve'), 'APPROVE ABCD2345')).toBe(false);
    expect(asked(decides('approve'), 'APPROVE ABCD2345 unless it rains')).toBe(true);
    expect(asked(decides('deny'), 'No.')).toBe(false);
    expect(asked(neutral, 'Why?')).toBe(true);
    expect(asked(neutral, 'Why?', 'customer-visible')).toBe(false);
    expect(asked(remarked, 'Yes.')).toBe(false);
  });
});
