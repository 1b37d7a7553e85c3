import type { ModelPrice } from '../../contracts/spending.ts';

/** What tokens cost by the first line that fits, in millionths of the currency; nothing where none fits. */
export function costMicros(
  prices: readonly ModelPrice[],
  used: { provider: string; model: string; inputTokens: number; outputTokens: number },
): number {
  const price = priceOf(prices, used);
  if (!price) return 0;
  const { inputPerMillion, outputPerMillion } = price;
  return Math.ceil(used.inputTokens * inputPerMillion + used.outputTokens * outputPerMillion);
}

/** The line of the table that prices this model; undefined where none does. */
export function priceOf(
  prices: readonly ModelPrice[],
  { provider, model }: { provider: string; model: string },
): ModelPrice | undefined {
  return prices.find(
    (line) =>
      (line.provider === '*' || line.provider === provider) &&
      (line.model === '*' || model.toLowerCase().startsWith(line.model.toLowerCase())),
  );
}
