import { z } from 'zod';

const amount = z.number().nonnegative().max(1_000_000);
const whole = z.int().positive().max(1_000_000_000);

/** What one line of the price table costs, in units of the currency for a million tokens. */
export const ModelPrice = z
  .object({
    /** A provider's id, or `*` for every one. */
    provider: z.string().trim().min(1).max(40),
    /** The beginning of a model's name, or `*` for every one. */
    model: z.string().trim().min(1).max(200),
    inputPerMillion: amount,
    outputPerMillion: amount,
  })
  .meta({ id: 'ModelPrice' });
export type ModelPrice = z.infer<typeof ModelPrice>;

/** How much may be spent; reaching one of them hands the ticket over to a person. */
function limits(usual: Record<'turns' | 'calls' | 'tokens' | 'modelSeconds' | 'money', number>) {
  return z
    .object({
      turns: whole.default(usual.turns),
      /** Calls of tools. */
      calls: whole.default(usual.calls),
      tokens: whole.default(usual.tokens),
      /** Time that the model took, not the people. */
      modelSeconds: whole.default(usual.modelSeconds),
      money: amount.default(usual.money),
    })
    .prefault({});
}

/**
 * Of a run, of a client on one day (UTC), of the installation on one day. A turn of the last two is one
 * prompt that was sent to a language model.
 */
export const Budgets = z
  .object({
    run: limits({ turns: 20, calls: 100, tokens: 500_000, modelSeconds: 900, money: 2 }),
    client: limits({
      turns: 500,
      calls: 2_000,
      tokens: 5_000_000,
      modelSeconds: 7_200,
      money: 20,
    }),
    day: limits({
      turns: 5_000,
      calls: 20_000,
      tokens: 50_000_000,
      modelSeconds: 86_400,
      money: 100,
    }),
  })
  .meta({ id: 'Budgets' });
export type Budgets = z.infer<typeof Budgets>;
export type Limits = Budgets['run'];

/**
 * Prices change and differ by contract, so none of a provider's is shipped: servers of the MSP's own cost
 * nothing, and everything else counts dear until its line is entered, so that the ceiling holds.
 */
const usualPrices: ModelPrice[] = [
  { provider: 'openai-compatible', model: '*', inputPerMillion: 0, outputPerMillion: 0 },
  { provider: '*', model: '*', inputPerMillion: 15, outputPerMillion: 75 },
];

const currency = z.string().trim().min(1).max(8);
/** The first line that fits counts. */
const prices = z.array(ModelPrice).max(200);

export const SpendingSettings = z
  .object({
    currency: currency.default('USD'),
    prices: prices.default(usualPrices),
    budgets: Budgets.prefault({}),
  })
  .meta({ id: 'SpendingSettings' });
export type SpendingSettings = z.infer<typeof SpendingSettings>;

/** What is left out stays; of budgets that are given, a limit that is left out has its default. */
export const SpendingChange = z
  .strictObject({
    currency: currency.optional(),
    prices: prices.optional(),
    budgets: Budgets.optional(),
    /** The version that was changed; when it is no longer the newest, nothing is saved (409). */
    version: z.int().optional(),
  })
  .meta({ id: 'SpendingChange' });
export type SpendingChange = z.infer<typeof SpendingChange>;

export const SpendingShown = SpendingSettings.extend({ version: z.int() }).meta({
  id: 'SpendingShown',
});

export const SpendingPage = SpendingShown.extend({
  since: z.iso.datetime(),
  /** What each client cost since then, the dearest first. */
  clients: z.array(
    z.object({
      clientId: z.string(),
      turns: z.int(),
      calls: z.int(),
      inputTokens: z.int(),
      outputTokens: z.int(),
      modelSeconds: z.int(),
      money: z.number(),
    }),
  ),
}).meta({ id: 'SpendingPage' });
export type SpendingPage = z.infer<typeof SpendingPage>;

/** What language models cost one run. */
export const RunCost = z
  .object({
    currency: z.string(),
    money: z.number(),
    inputTokens: z.int(),
    outputTokens: z.int(),
    /** Prompts that were sent. */
    prompts: z.int(),
    modelSeconds: z.number(),
  })
  .meta({ id: 'RunCost' });
export type RunCost = z.infer<typeof RunCost>;
