import { describe, expect, test } from 'vitest';
import { classifyReply } from '../classify-reply.ts';

const steps = ['Export mailbox', 'Revoke sessions', 'Email manager', 'Archive ticket'];
const read = (text: string) => classifyReply(text, { steps });

describe('a reply that goes through the plan step by step', () => {
  test.each<[string, number[], number[]]>([
    ['Export: approved. Archiving: no, I still have it open on my desk.', [1], [4]],
    ['Export, and the sessions too: both fine. The email, no, she is on leave.', [1, 2], [3]],
    ['Sessions can go. Manager is not to be emailed, he left in May.', [2], [3]],
    ['Export - go. Archive - nope.', [1], [4]],
    ['Export yes. Sessions denied, they run the till. Email only once Kim has rung me.', [1], [2]],
    ['Export is fine. I am not sure about the email yet. Archive is a no.', [1], [4]],
    ['1 👍\n2 👎 far too early for the till\n4 👍', [1, 4], [2]],
    ['1 ok, 2 denied. Would 3 reach his deputy as well?', [1], [2]],
  ])('%s', (text, approve, deny) => {
    expect(read(text)).toMatchObject({ intent: 'partial', steps: { approve, deny } });
  });

  test.each([
    ['a condition in a sentence of its own', 'Export ok. Archive no. If the client agrees.'],
    ['another order', 'Export ok. Archive no. Use the other mailbox.'],
    ['a time of others in a sentence of its own', 'Export ok. Archive no. When the manager is in.'],
    ['what is found of a thing', 'Mailbox is ok, it is the cable'],
    ['a question in its own sentence', 'Export ok? Archive no.'],
    ['another person', 'Dave approved the export, not the archive.'],
    ['what was approved before', 'Export already approved. Archive no.'],
    ['a conflict', 'Export yes. Archive no. Export no.'],
    ['a time', 'Export tomorrow, archive no.'],
    ['a correction', 'Export yes, archive no. Scratch that.'],
  ])('%s clears nothing: %s', (_, text) => {
    const { intent, steps: found } = read(text);
    expect(intent).not.toBe('approve');
    expect(found?.approve ?? []).toEqual([]);
  });

  test('one step cleared and one refused is no refusal of the plan', () => {
    expect(read('Export: by all means. Email and archive: not having it, denied.').intent).toBe(
      'partial',
    );
  });
});
