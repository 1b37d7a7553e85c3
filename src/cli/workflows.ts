import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { WorkflowContent, WorkflowState, type WorkflowStep } from '../contracts/workflows.ts';
import type { IntakeRoom } from '../intake/index.ts';
import { AppError, describeError } from '../lib/errors.ts';
import {
  changedFields,
  createWorkflow,
  listWorkflows,
  moveWorkflow,
  versionsOf,
  type Workflow,
  workflowById,
} from '../workflows/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

const ALL = 10_000;

/** `muster workflows`: the procedures that agents follow, from draft to archive. */
export function workflowsCommand(openDesk: OpenDesk): Command {
  const command = new Command('workflows').description('the procedures that agents follow');
  command
    .command('list', { isDefault: true })
    .option('--state <state>', `only ${WorkflowState.options.join(', ')}`)
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- workflows list --state draft')
    .action((options: { state?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const states = options.state === undefined ? undefined : [stateNamed(options.state)];
        const items = await room.database.transaction('msp', (tx) =>
          listWorkflows(tx, { limit: ALL, ...(states && { states }) }),
        );
        print(options.json, { items }, items.length ? items.map(line) : ['No workflows.']);
      }),
    );
  command
    .command('show <workflow>')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- workflows show wfl_01…')
    .action((id: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const { workflow, versions } = await room.database.transaction('msp', async (tx) => ({
          workflow: await workflowById(tx, id),
          versions: await versionsOf(tx, id),
        }));
        print(options.json, { ...workflow, versions }, [
          ...page(workflow),
          ...versions.map(
            ({ version, savedBy, createdAt, content }) =>
              `version ${version}  ${createdAt.toISOString()}  ${savedBy}${changes(content, versions[version - 2]?.content)}`,
          ),
        ]);
      }),
    );
  move(command, openDesk, 'promote', 'active', 'make a draft active: agents follow it from now on');
  move(command, openDesk, 'archive', 'archived', 'agents follow it no longer');
  command
    .command('export')
    .description('write workflows as YAML')
    .option('--state <state>', `only ${WorkflowState.options.join(', ')}`)
    .option('--to <file>', 'file instead of standard output')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- workflows export --to desk.yaml',
    )
    .action((options: { state?: string; to?: string }) =>
      openDesk(async ({ room }) => {
        const states = options.state === undefined ? undefined : [stateNamed(options.state)];
        const items = await room.database.transaction('msp', (tx) =>
          listWorkflows(tx, { limit: ALL, ...(states && { states }) }),
        );
        const text = stringify({ workflows: items.map((item) => WorkflowContent.parse(item)) });
        if (options.to) writeWorkflows(options.to, text);
        else process.stdout.write(text);
      }),
    );
  command
    .command('import <file.yaml>')
    .description('add workflows from YAML as drafts')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- workflows import desk.yaml')
    .action((file: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const contents = readWorkflows(file);
        const items = await room.database.transaction('msp', async (tx) => {
          const created: Workflow[] = [];
          for (const content of contents) {
            const one = await createWorkflow(tx, content, { origin: 'written', savedBy: 'cli' });
            await record(room, tx, 'workflows.create', one);
            created.push(one);
          }
          return created;
        });
        print(options.json, { items }, items.map(line));
      }),
    );
  return command;
}

function move(
  command: Command,
  openDesk: OpenDesk,
  verb: 'promote' | 'archive',
  to: 'active' | 'archived',
  description: string,
): void {
  command
    .command(`${verb} <workflow...>`)
    .description(description)
    .option('--json', 'one line of JSON')
    .addHelpText('after', `\nExample:\n  npm run --silent muster -- workflows ${verb} wfl_01…`)
    .action((ids: string[], options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const items = await room.database.transaction('msp', async (tx) => {
          const moved: Workflow[] = [];
          for (const id of ids) {
            const one = await moveWorkflow(tx, id, to, 'cli');
            await record(room, tx, `workflows.${verb}`, one);
            moved.push(one);
          }
          return moved;
        });
        print(options.json, { items }, items.map(line));
      }),
    );
}

function record(
  { audit }: IntakeRoom,
  tx: Parameters<typeof createWorkflow>[0],
  action: string,
  { id, name, version }: Workflow,
) {
  return audit.record(tx, { actor: 'cli', action, subject: id, detail: { name, version } });
}

/** @throws `bad-input` (400) naming the file */
function writeWorkflows(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new AppError('bad-input', `${file} cannot be written: ${describeError(cause)}`, {
      status: 400,
      cause,
    });
  }
}

const File = z.object({ workflows: z.array(WorkflowContent).min(1) });

/** @throws `bad-input` (400) naming file and field */
function readWorkflows(file: string): WorkflowContent[] {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AppError('bad-input', `${file} cannot be read: ${describeError(cause)}`, {
      status: 400,
      cause,
    });
  }
  const parsed = File.safeParse(value);
  if (parsed.success) return parsed.data.workflows;
  throw new AppError(
    'bad-input',
    `${file} does not hold workflows as \`workflows export\` writes them:`,
    {
      status: 400,
      fields: parsed.error.issues.map(({ path, message }) => ({
        field: path.join('.') || '(file)',
        message,
      })),
    },
  );
}

function stateNamed(wanted: string): WorkflowState {
  const state = WorkflowState.options.find((known) => known === wanted);
  if (!state) throw usage('--state', `must be one of ${WorkflowState.options.join(', ')}`);
  return state;
}

function line({ id, state, version, name, evidence }: Workflow): string {
  return `${id}  ${state.padEnd(8)}  v${version}  ${String(evidence.length).padStart(5)} tickets  ${name}`;
}

function page(workflow: Workflow): string[] {
  const { trigger, instructions, clientIds, boards, actions, sensitive } = workflow;
  return [
    line(workflow),
    `when: ${trigger}`,
    `for: ${clientIds.length === 0 ? 'all clients' : clientIds.join(', ')}`,
    ...(boards.length > 0 ? [`boards: ${boards.join(', ')}`] : []),
    ...(sensitive ? ['sensitive: who asks is proven first'] : []),
    ...(instructions ? [instructions] : []),
    ...workflow.preconditions.map((text) => `before: ${text}`),
    ...workflow.steps.map((step, at) => `${at + 1}. ${said(step)}`),
    ...workflow.ask.map((step) => `ask: ${said(step)}`),
    ...workflow.handOver.map((step) => `pass on: ${said(step)}`),
    ...actions.map(({ path, value, support, of }) => `${path} -> ${value}  [${support} of ${of}]`),
  ];
}

function said({ text, tickets, flags }: WorkflowStep): string {
  return `${text}  [${tickets.length} tickets${flags.length ? `; check: ${flags.join(', ')}` : ''}]`;
}

function changes(content: WorkflowContent, before: WorkflowContent | undefined): string {
  if (!before) return '';
  const fields = changedFields(content, before).map(({ field }) => field);
  return `  changed: ${fields.join(', ') || 'nothing'}`;
}
