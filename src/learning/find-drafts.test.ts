import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findDrafts } from './find-drafts.ts';
import type { PastIssue } from './history/past-issue.ts';
import { openStageFiles } from './stage-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-drafts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A room is not needed: tickets come from a file. */
const noRoom = {} as Parameters<typeof findDrafts>[0];

function draftsOf(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return findDrafts(noRoom, {
    sinceText: '12mo',
    since: new Date(0),
    limit: 10_000,
    file,
    fast: true,
    folder: join(folder, 'stages'),
    onProgress: () => {},
  });
}
const csv = (rows: string[]) => ['summary,notes,requester', ...rows].join('\n');
const many = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i));

test.each([
  ['a quote that is never closed', 'summary,notes\n"a,b\n', /bad\.csv:\d+.*[Qq]uote/],
  ['a row with too many fields', 'summary,notes\na,b,c\n', /bad\.csv:2, column 3: .*got 3/],
  ['a header without a summary', 'subject,notes\na,b\n', /bad\.csv:2, column summary: is missing/],
  ['a date that is none', 'summary,closedat\na,soon\n', /bad\.csv:2, column closedat: is no date/],
  ['a number twice', 'id,summary\n1,a\n1,b\n', /bad\.csv:3, column id: 1 stands in line 2/],
  ['nothing', '', /bad\.csv: no tickets in it/],
])('a CSV file with %s is refused, naming file, line and column', async (_, content, words) => {
  await expect(draftsOf('bad.csv', content)).rejects.toMatchObject({
    status: 400,
    message: expect.stringMatching(words),
  });
});

test.each([
  ['{"summary":"a"}\n{"summary":', /bad\.jsonl:2 is not JSON/],
  ['[1]', /bad\.jsonl:1 is no object/],
])('a JSON Lines file like %j is refused, naming file and line', async (content, words) => {
  await expect(draftsOf('bad.jsonl', content)).rejects.toThrow(words);
});

test('no tickets to speak of are too few, and say how to get more', async () => {
  const few = draftsOf('few.csv', csv(many(19, (i) => `VPN drops ${i},restarted,${i}`)));
  await expect(few).rejects.toMatchObject({
    code: 'too-few-tickets',
    message: expect.stringMatching(/19 resolved tickets are too few.*a file with more/),
  });
});

test('twenty tickets without anything in common are no kind, and no fault', async () => {
  const words =
    'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike'.split(' ');
  const rows = many(20, (i) => `${words[i % 13]} ${words[(i * 5 + 1) % 13]} ${i},done,${i}`);
  const { drafts, tickets } = await draftsOf('twenty.csv', csv(rows));
  expect(tickets).toBe(20);
  expect(drafts.length).toBeLessThan(3);
});

test('alerts only become one draft a template', async () => {
  const rows = many(
    30,
    (i) => `Disk C: on SRV-DB-${i} is at ${70 + i}% of its capacity,cleared temp files,`,
  );
  const { drafts, coverage } = await draftsOf('alerts.csv', csv(rows));
  expect(coverage).toBe(1);
  expect(drafts).toHaveLength(1);
});

test('tickets on which nobody wrote anything are counted, and tell no step', async () => {
  const rows = many(
    40,
    (i) => `The printer on floor ${i % 9} does not print in ${['colour', 'black'][i % 2]},,${i}`,
  );
  const { drafts, withoutNotes } = await draftsOf('silent.csv', csv(rows));
  expect(withoutNotes).toBe(40);
  expect(drafts.flatMap(({ steps }) => steps)).toEqual([]);
});

test('a full disk is told in words, and what was stored before is gone on with', () => {
  const home = join(folder, 'full');
  const issue = { id: 1, summary: 'a', notes: [] } as unknown as PastIssue;
  openStageFiles(home, 'x').list('issues').keep(issue);
  const [stage] = readdirSync(home);
  const file = join(home, stage!, 'issues.jsonl');
  const before = readFileSync(file, 'utf8');
  // The device on which there is never any room.
  rmSync(file);
  symlinkSync('/dev/full', file);
  expect(() => openStageFiles(home, 'x').list('issues').keep(issue)).toThrow(
    /The disk is full.*goes on/,
  );
  rmSync(file);
  // Half a line is what a full disk leaves.
  writeFileSync(file, `${before}{"id":2,"summ`);
  expect(openStageFiles(home, 'x').list('issues').all()).toEqual([issue]);
});
