import { describe, expect, it } from 'vitest';
import type { Member } from '../integrations/connectwise/index.ts';
import { defaultRules } from './rule-book.ts';
import { whoIsAsked } from './who-is-asked.ts';

const person = (identifier: string): Member => ({
  id: 1,
  identifier,
  firstName: identifier,
  lastName: '',
  email: `${identifier}@harbor-it.example`,
  licenseClass: 'F',
  inactive: false,
});
const members = ['tess', 'omar', 'nina'].map(person);
const ask = (
  rules: Partial<typeof defaultRules>,
  { deskOpen = true, needsTwo = false, asks = 'ann' } = {},
) =>
  whoIsAsked(
    members,
    { ...defaultRules, ...rules },
    { requester: { names: [asks], emails: [], member: null }, deskOpen, needsTwo },
  );

describe('whom a plan asks', () => {
  const rules = { approvers: ['tess'], onCall: ['omar', 'nobody-here'] };

  it('is the approvers while one of them is on duty', () => {
    expect(ask(rules)).toEqual({ onCall: [] });
  });

  it('is who is on call, too, while the desk is closed or every approver asks himself', () => {
    expect(ask(rules, { deskOpen: false })).toEqual({ onCall: ['omar'] });
    expect(ask(rules, { asks: 'tess' })).toEqual({ onCall: ['omar'] });
    expect(ask(rules, { deskOpen: false, asks: 'omar' })).toEqual({ onCall: [] });
  });

  it('is nobody where nobody could answer, or not the two that are needed', () => {
    expect(ask({ approvers: [] })).toBe('no-approver');
    expect(ask({ approvers: ['tess'] }, { needsTwo: true })).toBe('no-approver');
    expect(
      ask({ approvers: ['tess'], onCall: ['tess'] }, { deskOpen: false, needsTwo: true }),
    ).toBe('no-approver');
  });

  it('waits for the desk to open without anybody on call, or is handed over at once, as set', () => {
    const alone = { approvers: ['tess'] };
    expect(ask(alone, { deskOpen: false })).toEqual({ onCall: [] });
    const handOver = { ...alone, whenClosed: 'hand-over' as const };
    expect(ask(handOver, { deskOpen: false })).toBe('off-duty');
    expect(ask(handOver)).toEqual({ onCall: [] });
  });
});
