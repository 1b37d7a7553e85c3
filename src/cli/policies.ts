import { Command } from 'commander';
import { currentPolicies, savePolicies, type ToolPolicy } from '../policies/index.ts';
import { toolNamed, tools } from '../tools/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { addPolicyTrials } from './policy-trials.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

const POLICIES: readonly ToolPolicy[] = ['auto', 'approval', 'off'];

/** `muster policies`: what agents may do by themselves, with approval, or not at all. */
export function policiesCommand(openDesk: OpenDesk): Command {
  const command = new Command('policies').description('what agents may do by themselves');
  command
    .command('list', { isDefault: true })
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const { version, tools: set } = await room.database.transaction('msp', currentPolicies);
        const rows = tools.map(({ name, defaultPolicy }) => ({
          tool: name,
          policy: set[name] ?? defaultPolicy,
          default: defaultPolicy,
        }));
        print(options.json, { version, items: rows }, [
          `Policies, version ${version}:`,
          ...rows.map((row) => `${row.policy.padEnd(8)}  ${row.tool}  (default ${row.default})`),
        ]);
      }),
    );
  command
    .command('set <tool> <policy>')
    .description(`set a tool's policy: ${POLICIES.join(', ')}`)
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- policies set connectwise_psa:cw-update-ticket off',
    )
    .action((tool: string, wanted: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const policy = POLICIES.find((known) => known === wanted);
        if (!policy) throw usage('policy', `must be one of ${POLICIES.join(', ')}`);
        if (!toolNamed(tool))
          throw usage('tool', `must be one of ${tools.map(({ name }) => name).join(', ')}`);
        const saved = await room.database.transaction('msp', async (tx) => {
          const before = await currentPolicies(tx);
          const after = await savePolicies(
            tx,
            { tools: { ...before.tools, [tool]: policy } },
            'cli',
          );
          await room.audit.record(tx, {
            actor: 'cli',
            action: 'policies.save',
            subject: `version ${after.version}`,
            detail: { before: before.tools, after: after.tools },
          });
          return after;
        });
        print(options.json, saved, [`${tool} is ${policy} now (version ${saved.version}).`]);
      }),
    );
  addPolicyTrials(command, openDesk);
  return command;
}
