import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLabelledCsv } from './read-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string): string {
  const file = join(folder, 'in.csv');
  writeFileSync(file, content);
  return file;
}
const columns = { text: 'text', label: 'kind' };

test('reads quotes, line breaks inside them and a limit', async () => {
  const file = fileOf('\uFEFFid,text,kind\n1,"a, ""b""\nc",x\n2,d,y\n');
  expect(await readLabelledCsv(file, columns)).toEqual([
    { text: 'a, "b"\nc', label: 'x' },
    { text: 'd', label: 'y' },
  ]);
  expect(await readLabelledCsv(file, columns, 1)).toHaveLength(1);
});

test.each([
  ['a quote that never closes', 'text,kind\na,x\n"b,y\n', /in\.csv:4?\d*, column text: /],
  ['a row with a field too many', 'text,kind\na,x\nb,y,z\n', /in\.csv:3, column 3: /],
  [
    'a missing column',
    'text,other\na,x\n',
    /in\.csv:1, column kind: not in the header, which has: text, other/,
  ],
  ['no rows', 'text,kind\n', /in\.csv:1: no rows/],
])('names file, line and column of %s', async (_, content, message) => {
  await expect(readLabelledCsv(fileOf(content), columns)).rejects.toMatchObject({
    status: 400,
    message: expect.stringMatching(message),
  });
});

test('names a file that is not there', async () => {
  await expect(readLabelledCsv(join(folder, 'none.csv'), columns)).rejects.toThrow(
    /none\.csv cannot be read/,
  );
});
