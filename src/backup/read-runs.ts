import { readArchive } from './archive.ts';

/** A row of an archive of runs, as `archiveRuns` wrote it. */
export interface ArchivedRow {
  table: string;
  row: Record<string, unknown>;
}

/** The rows of an archive of runs, by table; with `belongs` only those of the runs that it takes. */
export async function* readRuns(
  file: string,
  masterKey: Uint8Array,
  belongs?: (run: Record<string, unknown>) => boolean,
): AsyncGenerator<ArchivedRow> {
  const runs = belongs && (await chosenRuns(file, masterKey, belongs));
  for await (const one of readAll(file, masterKey))
    if (!runs || runs.has(one.row.run_id ?? one.row.verification_id ?? one.row.id)) yield one;
}

/** Ids of the chosen runs, and of their verifications, by which alone a challenge knows its run. */
async function chosenRuns(
  file: string,
  masterKey: Uint8Array,
  belongs: (run: Record<string, unknown>) => boolean,
): Promise<Set<unknown>> {
  const chosen = new Set<unknown>();
  const verifications: Record<string, unknown>[] = [];
  for await (const { table, row } of readAll(file, masterKey)) {
    if (table === 'verification') verifications.push(row);
    if (table === 'run' && belongs(row)) chosen.add(row.id);
  }
  for (const { id, run_id } of verifications) if (chosen.has(run_id)) chosen.add(id);
  return chosen;
}

async function* readAll(file: string, masterKey: Uint8Array): AsyncGenerator<ArchivedRow> {
  for await (const { name, body } of readArchive(file, masterKey))
    for (const line of body.toString().split('\n').filter(Boolean))
      yield { table: name.slice('tables/'.length), row: JSON.parse(line) };
}
