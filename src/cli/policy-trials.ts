import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { PolicyDocument } from '../contracts/policies.ts';
import { AppError, describeError } from '../lib/errors.ts';
import { currentPolicies, type Policies } from '../policies/index.ts';
import { decideAgain, gateRecords } from '../runs/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

const DAY_MS = 24 * 60 * 60_000;
const Changed = PolicyDocument.partial();
const Trial = z.strictObject({
  /** What the cases are decided under; what is left out is as it is in force. */
  policies: Changed.optional(),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        tool: z.string(),
        /** Exact arguments, as the run page shows them. */
        args: z.record(z.string(), z.unknown()),
        client: z.string().default(''),
        board: z.string().nullable().default(null),
        type: z.string().nullable().default(null),
        hours: z.enum(['open', 'closed']).default('open'),
        sensitive: z.boolean().default(false),
        expect: z.enum(['auto', 'approval', 'denied']),
      }),
    )
    .min(1),
});

const EXAMPLE = JSON.stringify(
  {
    policies: { tools: { 'connectwise_psa:cw-update-ticket': 'auto' } },
    cases: [
      {
        name: 'a new priority',
        tool: 'connectwise_psa:cw-update-ticket',
        args: { ticketId: 1, changes: [{ path: 'priority', value: { id: 8, name: 'Low' } }] },
        expect: 'auto',
      },
    ],
  },
  null,
  2,
);

/** `muster policies test`, `explain` and `simulate`: what policies decide, without doing anything. */
export function addPolicyTrials(command: Command, openDesk: OpenDesk): void {
  command
    .command('test <file>')
    .description(
      'decide the cases of a JSON file {policies?, cases[]} and compare; exit 1 on a difference',
    )
    .option('--json', 'one line of JSON')
    .addHelpText('after', `\nExample of such a file:\n${EXAMPLE}`)
    .action((file: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const { policies, cases } = await read(file, Trial);
        const inForce = await room.database.transaction('msp', currentPolicies);
        const items = cases.map(({ name, tool, args, expect, ...one }, n) => {
          const world = { clientId: one.client, board: one.board, type: one.type };
          const record = {
            call: { id: '1', tool, args },
            decision: 'approval',
            because: '',
            by: '',
            version: 0,
            facts: {
              mode: 'live',
              world: { ...world, deskOpen: one.hours === 'open' },
              ticketIsSensitive: one.sensitive,
            },
          } as const;
          const got = orUnreadable(file, ['cases', n, 'args'], () =>
            decideAgain(record, merged(inForce, policies ?? {})),
          );
          return { name, expect, got: got?.kind, by: got?.by, ok: got?.kind === expect };
        });
        const failed = items.filter(({ ok }) => !ok).length;
        print(options.json, { n: items.length, failed, items }, [
          ...items.map(
            ({ name, ok, got, by }) => `${ok ? 'ok  ' : 'FAIL'}  ${name}: ${got} (${by})`,
          ),
        ]);
        if (failed > 0) process.exitCode = 1;
      }),
    );
  command
    .command('explain <run> <call>')
    .description('which rail, rule or policy decided a call of a run, and what would decide it now')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- policies explain run_01 1.2')
    .action((runId: string, callId: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const { records, policies } = await room.database.transaction('msp', async (tx) => ({
          records: await gateRecords(tx, { since: new Date(0), runId }),
          policies: await currentPolicies(tx),
        }));
        if (records.length === 0)
          throw usage('run', 'is not known, or no call of it was decided (see `muster runs`)');
        const record = records.findLast(({ call }) => call.id === callId);
        if (!record)
          throw usage(
            'call',
            `is none of that run, which has ${records.map(({ call }) => call.id).join(', ')}`,
          );
        const now = decideAgain(record, policies);
        print(options.json, { ...record, now }, [
          `${record.call.tool}: ${record.decision}, by ${record.by} (policies version ${record.version})`,
          record.because,
          `Under version ${policies.version}: ${now ? `${now.kind}, by ${now.by}` : 'not known'}`,
        ]);
      }),
    );
  command
    .command('simulate <file>')
    .description(
      'decide the last days’ calls again under changed policies (JSON, as the API takes them)',
    )
    .option('--days <n>', 'how many', '31')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- policies simulate changed.json --days 7\nwhere changed.json has the fields that change, as {"tools": {"connectwise_psa:cw-update-ticket": "auto"}}',
    )
    .action((file: string, options: { days: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const change = await read(file, Changed);
        const days = Number(options.days);
        if (!(days > 0)) throw usage('--days', 'must be a number above 0');
        const since = new Date(Date.now() - days * DAY_MS);
        const { records, inForce } = await room.database.transaction('msp', async (tx) => ({
          records: await gateRecords(tx, { since }),
          inForce: await currentPolicies(tx),
        }));
        const policies = merged(inForce, change);
        const decided = records.map((record) => ({ record, now: decideAgain(record, policies) }));
        const changed = decided.filter(({ record, now }) => now && now.kind !== record.decision);
        const moves: Record<string, number> = {};
        for (const { record, now } of changed) {
          const move = `${record.call.tool}: ${record.decision} -> ${now?.kind} by ${now?.by}`;
          moves[move] = (moves[move] ?? 0) + 1;
        }
        const unknown = decided.filter(({ now }) => !now).length;
        print(options.json, { calls: records.length, changed: changed.length, unknown, moves }, [
          `${changed.length} of ${records.length} calls would be decided otherwise (${unknown} not known):`,
          ...Object.entries(moves).map(([move, n]) => `${n}  ${move}`),
        ]);
      }),
    );
}

function merged(inForce: Policies, change: z.infer<typeof Changed>): Policies {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...inForce, ...Object.fromEntries(given) };
}

async function read<T>(file: string, shape: z.ZodType<T>): Promise<T> {
  const content = await readFile(file, 'utf8').catch((cause) => {
    throw new AppError('bad-input', `${file} cannot be read: ${describeError(cause)}`, {
      status: 400,
    });
  });
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (cause) {
    throw new AppError('bad-input', `${file}: not JSON (${describeError(cause)})`, { status: 400 });
  }
  return orUnreadable(file, [], () => shape.parse(json));
}

/** What Zod finds wrong below `at` of a file, told with the field; other errors pass. */
function orUnreadable<T>(file: string, at: PropertyKey[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new AppError('bad-input', `${file}: does not have the expected fields`, {
      status: 400,
      fields: error.issues.map(({ path, message }) => ({
        field: [...at, ...path].join('.') || '(file)',
        message,
      })),
    });
  }
}
