import { Command } from 'commander';
import { Role } from '../contracts/rights.ts';
import { NewPassword } from '../contracts/session.ts';
import type { IntakeRoom } from '../intake/index.ts';
import { systemClock } from '../lib/clock.ts';
import { createAccount, listAccounts, setPassword } from '../people/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

const inRoom = ({ database, audit }: IntakeRoom) => ({ database, audit, clock: systemClock });

/** `muster user`: accounts, for whoever has the machine; a forgotten password is reset here. */
export function userCommand(openDesk: OpenDesk): Command {
  const command = new Command('user').description('accounts of people at the MSP');
  command
    .command('list', { isDefault: true })
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const items = await listAccounts(inRoom(room));
        const lines = items.map(({ email, role }) => `${role.padEnd(10)}  ${email}`);
        print(options.json, { items }, lines.length > 0 ? lines : ['No accounts yet.']);
      }),
    );
  command
    .command('add <email> <role>')
    .description(
      `add an account (${Role.options.join(', ')}); the password comes on standard input`,
    )
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- user add ann@msp.example technician < password.txt',
    )
    .action((email: string, wanted: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const role = Role.safeParse(wanted);
        if (!role.success) throw usage('role', `must be one of ${Role.options.join(', ')}`);
        const account = await createAccount(inRoom(room), 'cli', {
          email,
          password: await passwordFromInput(),
          role: role.data,
        });
        print(options.json, account, [`${account.email} can sign in now (${account.role}).`]);
      }),
    );
  command
    .command('password <email>')
    .description('set a new password, read from standard input; signs the person out everywhere')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- user password ann@msp.example < password.txt',
    )
    .action((email: string) =>
      openDesk(async ({ room }) => {
        const set = await setPassword(inRoom(room), 'cli', email, await passwordFromInput());
        if (!set) throw usage('email', `no account has the address ${email}`);
        print(false, null, [`The password of ${email} is set.`]);
      }),
    );
  return command;
}

/** Not an argument: those stand in the process list and in the shell's history. */
async function passwordFromInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('New password, then Enter and Ctrl-D: ');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const password = NewPassword.safeParse(Buffer.concat(chunks).toString('utf8').trim());
  if (password.success) return password.data;
  throw usage('password', 'must have at least 10 characters; give it on standard input');
}
