import { Command } from 'commander';
import { vouchedFor } from '../audit/index.ts';
import { fileHash, readRuns } from '../backup/index.ts';
import { AppError } from '../lib/errors.ts';
import type { OpenDesk } from './desk-opener.ts';
import { usage } from './usage.ts';

/** `muster archive`: what is in a file of runs that left the database, once the audit trail has vouched for it. */
export function archiveCommand(openDesk: OpenDesk): Command {
  return new Command('archive')
    .description(
      'print what is in an archive of old runs (MUSTER_KEEP_RUNS_DAYS), a line of JSON a row',
    )
    .argument('<file>')
    .option('--ticket <number>', 'only the runs of this ticket')
    .addHelpText(
      'after',
      '\nThe file is held against the hash in the audit trail first.\n\nExample:\n  npm run --silent muster -- archive data/archive/arc_01….age --ticket 4711',
    )
    .action((file: string, options: { ticket?: string }) =>
      openDesk(async ({ room }) => {
        const ticket = options.ticket === undefined ? undefined : Number(options.ticket);
        if (Number.isNaN(ticket)) throw usage('ticket', 'must be the number of a ticket');
        const sha256 = await fileHash(file).catch((cause) => {
          throw new AppError('archive-not-found', `There is no file ${file}.`, {
            status: 400,
            cause,
          });
        });
        const known = await room.database.transaction('msp', (tx) =>
          vouchedFor(tx, 'backup.archive-runs', sha256),
        );
        if (!known)
          throw new AppError(
            'archive-unknown',
            `The audit trail does not know ${file}: it was changed, or left over from an archiving that did not finish (its runs are in the database then).`,
            { status: 400 },
          );
        const runs = ticket === undefined ? null : await runsOf(file, room.masterKey, ticket);
        for await (const { table, row } of readRuns(file, room.masterKey))
          if (!runs || runs.has(row.run_id ?? row.id))
            process.stdout.write(`${JSON.stringify({ table, ...row })}\n`);
      }),
    );
}

async function runsOf(file: string, masterKey: Uint8Array, ticket: number): Promise<Set<unknown>> {
  const ids = new Set<unknown>();
  for await (const { table, row } of readRuns(file, masterKey))
    if (table === 'run' && row.ticket_id === ticket) ids.add(row.id);
  return ids;
}
