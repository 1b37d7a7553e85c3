import { Command } from 'commander';
import { currentRules } from '../approvals/index.ts';
import { NewApprovers } from '../contracts/approvers.ts';
import { saveApprovers } from '../runs/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

/** `muster approvers`: who may approve plans, what counts, and how long an answer may take. */
export function approversCommand(openDesk: OpenDesk): Command {
  const command = new Command('approvers').description('who may approve what agents propose');
  command
    .command('list', { isDefault: true })
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const book = await room.database.transaction('msp', currentRules);
        print(options.json, book, describe(book));
      }),
    );
  command
    .command('set <json>')
    .description('set the rules, as the API takes them; what is left out has its default')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      `\nExample:\n  npm run --silent muster -- approvers set '{"approvers": ["tbecker"], "twoForHighRisk": true}'`,
    )
    .action((text: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const book = await saveApprovers(room, read(text), 'cli');
        print(options.json, book, describe(book));
      }),
    );
  return command;
}

function read(text: string): NewApprovers {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw usage('json', 'must be JSON');
  }
  const parsed = NewApprovers.safeParse(value);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw usage(issue.path.join('.') || 'json', issue.message);
  return parsed.data as NewApprovers;
}

function describe({ version, msp, clients }: Awaited<ReturnType<typeof currentRules>>): string[] {
  const rules = (of: (typeof clients)[string]) =>
    Object.entries(of).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
  return [
    `Approvers, version ${version}:`,
    ...rules(msp),
    ...Object.entries(clients).flatMap(([id, own]) => [`Of client ${id}:`, ...rules(own)]),
  ];
}
