import { createRedactor, mapTexts, type Redactor } from '../../text/redact.ts';
import type { HistoryEntry, Model, ModelStep, Turn, Witness } from '../model.ts';

/**
 * A model that is told no e-mail address, telephone, card or account number, key or secret: they stand as
 * placeholders in all it reads, and are put back in what it says, before the gate. Secrets are not: the
 * gate denies a call that holds a placeholder.
 */
export function redacted(model: Model): Model {
  const { readReply } = model;
  return {
    name: model.name,
    ...(readReply && {
      async readReply(reply, witness) {
        if (reply.placeholderKey === null) return readReply(reply, witness);
        const redactor = createRedactor(reply.placeholderKey);
        const { redact, restore } = redactor;
        const hidden = { ...reply, steps: reply.steps.map(redact), text: redact(reply.text) };
        const read = await readReply(hidden, counting(witness, redactor));
        return read && { ...read, why: restore(read.why) };
      },
    }),
    async next(turn, witness) {
      if (turn.placeholderKey === null) return model.next(turn, witness);
      const redactor = createRedactor(turn.placeholderKey);
      const step = await model.next(redactTurn(turn, redactor), counting(witness, redactor));
      return restoreStep(step, redactor);
    },
  };
}

/** Everything that came from people or from outside; what our own code named stays as it is. */
function redactTurn(turn: Turn, { redact }: Redactor): Turn {
  const { options, workflows, thread, configurations, ...context } = turn.context;
  return {
    ...turn,
    context: {
      ...mapTexts(context, redact),
      options,
      // Serial numbers are what a device is known by here, not anybody's account.
      configurations,
      thread: thread.map((line) => ({
        ...line,
        author: redact(line.author),
        text: redact(line.text),
      })),
      workflows: workflows.map((workflow) => ({
        ...workflow,
        instructions: redact(workflow.instructions),
      })),
    },
    history: turn.history.map((entry) => redactEntry(entry, redact)),
  };
}

function redactEntry(entry: HistoryEntry, redact: (text: string) => string): HistoryEntry {
  if (entry.kind === 'step')
    return {
      ...entry,
      words: redact(entry.words),
      calls: entry.calls.map((call) => ({ ...call, args: mapTexts(call.args, redact) })),
    };
  if (entry.kind === 'message')
    return { ...entry, author: redact(entry.author), text: redact(entry.text) };
  return { ...entry, text: redact(entry.text) };
}

function restoreStep(step: ModelStep, { restore }: Redactor): ModelStep {
  return {
    ...step,
    words: restore(step.words),
    calls: step.calls.map((call) => ({ ...call, args: mapTexts(call.args, restore) })),
  };
}

function counting(witness: Witness | undefined, redactor: Redactor): Witness | undefined {
  return (
    witness && {
      ...witness,
      sending: (prompt) => witness.sending({ ...prompt, redacted: redactor.counts() }),
    }
  );
}
