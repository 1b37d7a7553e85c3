import { Command } from 'commander';
import {
  clientModelSettings,
  currentModelSettings,
  ledgerEntry,
  ledgerOf,
  saveSpendingSettings,
  spendingSettings,
  spentByClient,
  tryModel,
} from '../models/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { readSpending } from './read-spending.ts';
import { usage } from './usage.ts';

const DAY_MS = 24 * 60 * 60_000;

/** `muster models`: which models think, what they were told, and what they cost. */
export function modelsCommand(openDesk: OpenDesk): Command {
  const command = new Command('models').description(
    'the language models: which think, what they were told, what they cost',
  );
  command
    .command('show', { isDefault: true })
    .description('the installation’s model, or a client’s own')
    .option('--client <id>', 'the model of one client')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- models show --client cli_01…')
    .action((options: { client?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const { client } = options;
        const found = await room.database.transaction('msp', async (tx) =>
          client
            ? await clientModelSettings(tx, room.masterKey, client)
            : await currentModelSettings(tx, room.masterKey),
        );
        const none = client
          ? 'The installation’s model thinks for this client.'
          : 'The built-in planner.';
        const shown = found && { provider: found.provider, model: found.model };
        print(options.json, { current: shown }, [
          shown ? `${shown.provider} ${shown.model}` : none,
        ]);
      }),
    );
  command
    .command('test')
    .description('one real call of the installation’s model')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- models test')
    .action((options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const found = await room.database.transaction('msp', (tx) =>
          currentModelSettings(tx, room.masterKey),
        );
        if (!found) throw usage('model', 'is not set: the built-in planner thinks');
        const tried = await tryModel(found);
        print(options.json, tried, [
          tried.ok ? `It answered in ${tried.latencyMs} ms.` : `It did not answer: ${tried.detail}`,
        ]);
      }),
    );
  command
    .command('ledger <ticket>')
    .description('what of a ticket, or of "learning", was sent to which model')
    .option('--prompt <call>', 'exactly what was sent in this call')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- models ledger 4711')
    .action((ticket: string, options: { prompt?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const of = ticket === 'learning' ? { runId: ticket } : { ticketId: Number(ticket) };
        if ('ticketId' in of && !Number.isSafeInteger(of.ticketId))
          throw usage('ticket', 'must be a number, or "learning"');
        const { prompt } = options;
        if (prompt !== undefined) {
          const entry = await room.database.transaction('msp', (tx) => ledgerEntry(tx, prompt));
          if (!entry) throw usage('--prompt', `names no call: ${prompt}`);
          print(options.json, entry, [JSON.stringify(entry.prompt, null, 2)]);
          return;
        }
        const items = await room.database.transaction('msp', (tx) => ledgerOf(tx, of));
        const lines = items.map(
          ({ id, sentAt, provider, model, state, inputTokens, outputTokens }) =>
            `${id}  ${sentAt.toISOString()}  ${provider} ${model}  ${state}  ${inputTokens}+${outputTokens} tokens`,
        );
        const none = `Nothing of ${'runId' in of ? ticket : `ticket ${ticket}`} was sent to a language model.`;
        print(options.json, { items }, lines.length ? lines : [none]);
      }),
    );
  command
    .command('spent')
    .description('what each client cost')
    .option('--days <n>', 'since so many days', '30')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- models spent --days 7')
    .action((options: { days: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const days = Number(options.days);
        if (!(days > 0)) throw usage('--days', 'must be a number above 0');
        const since = new Date(Date.now() - days * DAY_MS);
        const { items, currency } = await room.database.transaction('msp', async (tx) => ({
          items: await spentByClient(tx, since),
          currency: (await spendingSettings(tx)).currency,
        }));
        const lines = items.map(
          ({ clientId, costMicros, inputTokens, outputTokens }) =>
            `${clientId}  ${(costMicros / 1_000_000).toFixed(4)} ${currency}  ${inputTokens}+${outputTokens} tokens`,
        );
        print(options.json, { since, currency, items }, lines.length ? lines : ['Nothing.']);
      }),
    );
  command
    .command('budgets')
    .description('the budgets and the price table; --set saves them from a JSON file')
    .option('--set <file>', 'JSON with currency, prices, budgets; what is left out stays')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- models budgets --set budgets.json\n  {"prices":[{"provider":"anthropic","model":"*","inputPerMillion":3,"outputPerMillion":15}]}',
    )
    .action((options: { set?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const change = options.set === undefined ? null : readSpending(options.set);
        const settings = await room.database.transaction('msp', async (tx) => {
          const before = await spendingSettings(tx);
          if (!change) return before;
          const after = await saveSpendingSettings(tx, change, 'cli');
          await room.audit.record(tx, {
            actor: 'cli',
            action: 'models.spending',
            subject: 'budgets and prices',
            detail: { before, after },
          });
          return after;
        });
        print(options.json, settings, [JSON.stringify(settings, null, 2)]);
      }),
    );
  return command;
}
