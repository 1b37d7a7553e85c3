import type { AppError } from '../../lib/errors.ts';
import type { SentPrompt, Witness } from '../model.ts';
import { modelFault } from './model-fault.ts';

/** An answer with what it used up, where the provider says it. */
interface Counted {
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined };
}

/**
 * Asks a provider once, with the witness told before the prompt leaves and when the answer is there.
 *
 * @throws `model-unavailable`, `model-refused`, and whatever keeps the prompt here
 */
export async function witnessed<Heard extends Counted>(
  name: string,
  witness: Witness | undefined,
  sent: SentPrompt,
  /** Gets what is to be asked before each attempt. */
  ask: (mayLeave?: () => Promise<void>) => Promise<Heard>,
  /** Calls of tools that it proposes; a form that is filled in is none. */
  callsIn: (answer: Heard) => number = () => 0,
): Promise<Heard> {
  const heard = await witness?.sending(sent);
  let kept: AppError | undefined;
  const mayLeave = async () => {
    await witness?.mayLeave?.().catch((fault: AppError) => {
      kept = fault;
      throw fault;
    });
  };
  const startedAt = performance.now();
  const durationMs = () => Math.round(performance.now() - startedAt);
  try {
    const answer = await ask(witness?.mayLeave && mayLeave);
    await heard?.({
      state: 'answered',
      inputTokens: answer.usage.inputTokens ?? 0,
      outputTokens: answer.usage.outputTokens ?? 0,
      toolCalls: callsIn(answer),
      durationMs: durationMs(),
    });
    return answer;
  } catch (cause) {
    // The SDK wraps what is thrown between two attempts.
    const fault = kept ?? modelFault(name, cause);
    const nothing = { inputTokens: 0, outputTokens: 0, toolCalls: 0 };
    await heard?.({
      state: 'failed',
      ...nothing,
      durationMs: durationMs(),
      error: fault.message,
    });
    throw fault;
  }
}
