import { ledgerOf } from '../models/index.ts';
import type { Turn } from './turn.ts';

/** Tells in the timeline which models were asked in this turn; each entry opens to exactly what was sent. */
export async function tellAsked({ room, run, journal }: Turn): Promise<void> {
  const scope = { client: run.clientId };
  const entries = await room.database.transaction(scope, (tx) => ledgerOf(tx, { runId: run.id }));
  for (const entry of entries) {
    if (entry.turn !== run.turn || entry.state === 'sent') continue;
    const { id, provider, model, state, error, redacted, sentAt: _sentAt, ...figures } = entry;
    const held = Object.entries(redacted as Record<string, number>);
    await journal.event({
      key: `asked:${id}`,
      kind: 'model',
      title:
        state === 'answered'
          ? `${provider} ${model} answered in ${figures.durationMs} ms: ${figures.inputTokens} tokens read, ${figures.outputTokens} written`
          : `${provider} ${model} did not answer: ${error}`,
      source: 'models/language/language-model.ts',
      data: {
        modelCallId: id,
        provider,
        model,
        ...figures,
        heldBack: held.map(([kind, n]) => `${n} x ${kind}`),
      },
    });
  }
}
