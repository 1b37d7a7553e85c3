import { describe, expect, it } from 'vitest';
import type { Member } from '../integrations/connectwise/index.ts';
import { approversAmong, type Requester, whyMayNotApprove } from './who-may-approve.ts';

const member = (change: Partial<Member> = {}): Member => ({
  id: 1,
  identifier: 'tbecker',
  firstName: 'Tom',
  lastName: 'Becker',
  email: 'tbecker@harbor-it.example',
  licenseClass: 'F',
  inactive: false,
  ...change,
});
const somebody: Requester = { names: ['Ann Lee'], emails: ['ann@contoso.example'], member: null };
const all = { approvers: 'all' } as const;

describe('who may approve', () => {
  it('is every active human member by default', () => {
    expect(whyMayNotApprove(member(), all, somebody)).toBeNull();
  });

  it.each([
    ['nobody', undefined],
    ['a member who left', member({ inactive: true })],
    ['an API member', member({ licenseClass: 'A' })],
    ['a member of no known kind', member({ licenseClass: null })],
  ])('is not %s', (_who, one) => {
    expect(whyMayNotApprove(one, all, somebody)).toBe('no-active-person');
  });

  it('is only who is listed, whatever the case of the letters', () => {
    expect(whyMayNotApprove(member(), { approvers: ['psingh'] }, somebody)).toBe('not-listed');
    expect(whyMayNotApprove(member(), { approvers: ['TBecker'] }, somebody)).toBeNull();
    expect(whyMayNotApprove(member(), { approvers: [] }, somebody)).toBe('not-listed');
  });

  it.each<[string, Partial<Requester>]>([
    ['e-mail address', { emails: ['TBecker@harbor-it.example'] }],
    ['name', { names: ['tom  BÉCKER'] }],
    ['own entry without a contact', { member: 'tbecker' }],
  ])('is never the requester himself, known by his %s', (_how, change) => {
    expect(whyMayNotApprove(member(), all, { ...somebody, ...change })).toBe('requester');
  });

  it('is counted among the members', () => {
    const others = [member(), member({ identifier: 'gone', inactive: true })];
    expect(approversAmong(others, all, somebody).map(({ identifier }) => identifier)).toEqual([
      'tbecker',
    ]);
  });
});
