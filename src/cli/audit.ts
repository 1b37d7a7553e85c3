import { Command } from 'commander';
import { listAudit } from '../audit/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';

/** `muster audit`: who did what, and whether anyone touched the record of it. */
export function auditCommand(openDesk: OpenDesk): Command {
  const command = new Command('audit').description('the audit trail, and whether it is whole');
  command
    .command('verify')
    .description('walk the whole chain; exit code 1 when a row is missing, changed or cut off')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- audit verify')
    .action((options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const verdict = await room.audit.verify(room.database);
        if (!verdict.intact) process.exitCode = 1;
        print(options.json, verdict, [
          verdict.intact
            ? `Whole: ${verdict.entries} entries, each sealed to the one before. Last seal: ${verdict.head.seal || 'none'}. Keep it elsewhere: only against an earlier seal a cut tail shows.`
            : `NOT WHOLE: entry ${verdict.seq} is ${verdict.reason}.`,
        ]);
      }),
    );
  command
    .command('list', { isDefault: true })
    .option('--limit <n>', 'how many, newest first', '50')
    .option('--json', 'one line of JSON')
    .action((options: { limit: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const limit = Math.min(10_000, Number(options.limit) || 50);
        const items = await room.database.transaction('msp', (tx) => listAudit(tx, { limit }));
        const lines = items.map(
          ({ seq, at, actor, action, subject }) =>
            `${seq}  ${at.toISOString()}  ${actor}  ${action}  ${subject}`,
        );
        print(options.json, { items }, lines.length > 0 ? lines : ['Nothing happened yet.']);
      }),
    );
  return command;
}
