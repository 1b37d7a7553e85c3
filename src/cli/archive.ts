import { Command } from 'commander';
import { vouchedFor } from '../audit/index.ts';
import { fileHash, loadRuns, readRuns } from '../backup/index.ts';
import { AppError } from '../lib/errors.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

interface Options {
  ticket?: string;
  load?: boolean;
  json?: boolean;
}

/** `muster archive`: what is in a file of runs that left the database, once the audit trail has vouched for it; and the way back. */
export function archiveCommand(openDesk: OpenDesk): Command {
  return new Command('archive')
    .description(
      'print what is in an archive of old runs (MUSTER_KEEP_RUNS_DAYS), a line of JSON a row, or load it back',
    )
    .argument('<file>')
    .option('--ticket <number>', 'only the runs of this ticket')
    .option('--load', 'put the runs back into the database instead; those that are there stay')
    .option('--json', 'with --load: one line of JSON')
    .addHelpText(
      'after',
      '\nThe file is held against the hash in the audit trail first.\n\nExample:\n  npm run --silent muster -- archive data/archive/arc_01….age --ticket 4711 --load',
    )
    .action((file: string, options: Options) =>
      openDesk(async ({ room: { database, masterKey, audit } }) => {
        const ticketId = options.ticket === undefined ? undefined : Number(options.ticket);
        if (Number.isNaN(ticketId)) throw usage('ticket', 'must be the number of a ticket');
        const sha256 = await fileHash(file).catch((cause) => {
          throw new AppError('archive-not-found', `There is no file ${file}.`, {
            status: 400,
            cause,
          });
        });
        const known = await database.transaction('msp', (tx) =>
          vouchedFor(tx, 'backup.archive-runs', sha256),
        );
        if (!known)
          throw new AppError(
            'archive-unknown',
            `The audit trail does not know ${file}: it was changed, or left over from an archiving that did not finish (its runs are in the database then).`,
            { status: 400 },
          );
        if (!options.load) {
          const isAsked = (run: Record<string, unknown>) => run.ticket_id === ticketId;
          const rows = readRuns(file, masterKey, ticketId === undefined ? undefined : isAsked);
          for await (const { table, row } of rows)
            process.stdout.write(`${JSON.stringify({ table, ...row })}\n`);
          return;
        }
        const back = await database.transaction('msp', async (tx) => {
          const counted = await loadRuns(tx, file, masterKey, { ticketId });
          await audit.record(tx, {
            actor: 'cli',
            action: 'backup.load-runs',
            subject: file,
            detail: { sha256, ticketId: ticketId ?? null, ...counted },
          });
          return counted;
        });
        print(options.json, { file, ...back }, [
          `${back.loaded} runs are back in the database, ${back.present} were there already. The file stays as it is.`,
        ]);
      }),
    );
}
