import { userInfo } from 'node:os';
import { Command } from 'commander';
import {
  assuranceWords,
  attestVerification,
  listVerifications,
  releaseContact,
  type Verification,
} from '../verification/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

/** `muster verifications`: who has to prove who they are, a technician's word for it, and holds. */
export function verificationsCommand(openDesk: OpenDesk): Command {
  const command = new Command('verifications').description(
    'requesters who have to prove who they are; attest for one, release a held one',
  );
  command
    .command('list', { isDefault: true })
    .option('--state <state>', 'pending, approved, denied, expired, unavailable, cancelled')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- verifications list --state pending',
    )
    .action((options: { state?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const items = await room.database.transaction('msp', (tx) =>
          listVerifications(tx, { state: options.state, limit: 100 }),
        );
        print(options.json, { items }, items.length > 0 ? items.map(line) : ['None.']);
      }),
    );
  command
    .command('attest <verification>')
    .description('vouch for who asks, after you made sure of it yourself')
    .requiredOption('--method <method>', 'how you made sure')
    .requiredOption('--reason <reason>', 'what convinced you')
    .option('--denied', 'they are not who they say')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- verifications attest ver_01… --method "called back on the number on record" --reason "known voice, named her manager"',
    )
    .action((id: string, options: AttestOptions) =>
      openDesk(async ({ room }) => {
        for (const field of ['method', 'reason'] as const)
          if (options[field].trim().length < 3) throw usage(`--${field}`, 'must be said in words');
        const { counted, verification } = await room.database.transaction('msp', (tx) =>
          attestVerification(tx, room, id, {
            method: options.method.trim(),
            reason: options.reason.trim(),
            outcome: options.denied ? 'denied' : 'approved',
            by: atTheKeyboard(),
          }),
        );
        print(options.json, { counted, verification }, [
          counted
            ? line(verification)
            : `Not counted: it was answered before. ${line(verification)}`,
        ]);
      }),
    );
  command
    .command('release <verification>')
    .description('permit automatic challenges again to a contact that denied one')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- verifications release ver_01…')
    .action((id: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const released = await room.database.transaction('msp', (tx) =>
          releaseContact(tx, room.audit, id, atTheKeyboard()),
        );
        print(options.json, released, [`${released.contactName} can be challenged again.`]);
      }),
    );
  return command;
}

interface AttestOptions {
  method: string;
  reason: string;
  denied?: boolean;
  json?: boolean;
}

/** Whoever can run commands on this machine has its user's name. */
function atTheKeyboard() {
  return { id: 'cli', name: `${userInfo().username} (command line)` };
}

function line(row: Verification): string {
  const { id, ticketId, state, contactName, category, method, minimum, reason } = row;
  return `${id}  #${ticketId}  ${state}  ${contactName}: ${category}, ${method}, needs ${minimum} (${assuranceWords[minimum]})${reason ? `  (${reason})` : ''}`;
}
