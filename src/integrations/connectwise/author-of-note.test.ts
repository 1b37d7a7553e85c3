import { describe, expect, test } from 'vitest';
import { authorOfNote } from './author-of-note.ts';
import type { Member } from './types.ts';

function member(identifier: string, change: Partial<Member> = {}): Member {
  return {
    id: identifier.length,
    identifier,
    firstName: identifier,
    lastName: '',
    email: null,
    licenseClass: 'F',
    inactive: false,
    ...change,
  };
}

const members = [
  member('jdoe'),
  member('rroe'),
  member('gone', { inactive: true }),
  member('stub', { licenseClass: null }),
  member('muster', { licenseClass: 'A' }),
  member('otherbot', { licenseClass: 'A' }),
];
const writers = { members, ownIdentifier: 'muster' };

const named = (identifier: string) => ({ id: 1, identifier, name: identifier });
const contact = { id: 900, name: 'Ann Lee' };

function kindOf(note: Partial<Parameters<typeof authorOfNote>[0]>, own: string | null = 'muster') {
  const whole = { member: null, contact: null, createdBy: null, updatedBy: null, ...note };
  return authorOfNote(whole, { ...writers, ownIdentifier: own }).kind;
}

describe('a note is by', () => {
  test.each([
    ['a technician', { member: named('jdoe'), createdBy: 'jdoe', updatedBy: 'jdoe' }, 'technician'],
    ['a technician, in any case', { member: named('JDoe'), createdBy: 'jdoe' }, 'technician'],
    ['a technician, no traces', { member: named('jdoe') }, 'technician'],
    ['the requester', { contact, createdBy: 'Ann Lee' }, 'requester'],
    ['the requester, no traces', { contact }, 'requester'],
    ['the e-mail connector', { contact, createdBy: 'Email Connector' }, 'email-connector'],
    ['the system', { contact, updatedBy: 'zadmin' }, 'email-connector'],
    ['the connector without contact', { createdBy: 'EmailConnector' }, 'email-connector'],
    ['Muster', { member: named('muster'), createdBy: 'muster' }, 'muster'],
    ['Muster, by creation only', { createdBy: 'MUSTER' }, 'muster'],
    ['another API member', { member: named('otherbot') }, 'api-member'],
    ['an API member that nobody names', { createdBy: 'otherbot' }, 'api-member'],
    ['nobody', {}, 'unknown'],
    ['a name that is no member', { member: named('stranger') }, 'unknown'],
    ['an inactive member', { member: named('gone') }, 'unknown'],
    ['a member without a licence class', { member: named('stub') }, 'unknown'],
    ['a member who has a contact beside', { member: named('jdoe'), contact }, 'unknown'],
    ['a contact whose note a member made', { contact, createdBy: 'jdoe' }, 'unknown'],
    ['an empty member', { member: named('') }, 'unknown'],
  ])('%s', (_who, note, kind) => {
    expect(kindOf(note)).toBe(kind);
  });

  test.each([
    ['an API member posted in his name', { createdBy: 'otherbot' }, 'api-member'],
    ['Muster posted in his name', { createdBy: 'muster' }, 'muster'],
    ['Muster changed it', { createdBy: 'jdoe', updatedBy: 'muster' }, 'muster'],
    ['it came by mail in his name', { createdBy: 'Email Connector' }, 'email-connector'],
    ['a colleague changed it', { createdBy: 'jdoe', updatedBy: 'rroe' }, 'unknown'],
    ['a stranger made it', { createdBy: 'stranger' }, 'unknown'],
  ])('nobody who can decide when a technician is named but %s', (_how, traces, kind) => {
    expect(kindOf({ member: named('jdoe'), ...traces })).toBe(kind);
  });

  test('an API member when our own name is not known yet', () => {
    expect(kindOf({ member: named('muster') }, null)).toBe('api-member');
  });

  test('nobody known when the members could not be read', () => {
    const note = { member: named('jdoe'), contact: null, createdBy: null, updatedBy: null };
    expect(authorOfNote(note, { members: [], ownIdentifier: null }).kind).toBe('unknown');
  });
});
