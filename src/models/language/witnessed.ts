import type { SentPrompt, Witness } from '../model.ts';
import type { Answer } from './answer.ts';
import { modelFault } from './model-fault.ts';

/**
 * Asks a provider once, with the witness told before the prompt leaves and when the answer is there.
 *
 * @throws `model-unavailable`, `model-refused`, and whatever keeps the prompt here
 */
export async function witnessed<Heard extends Pick<Answer, 'usage'>>(
  name: string,
  witness: Witness | undefined,
  sent: SentPrompt,
  ask: () => Promise<Heard>,
  /** Calls of tools that it proposes; a form that is filled in is none. */
  callsIn: (answer: Heard) => number = () => 0,
): Promise<Heard> {
  const heard = await witness?.sending(sent);
  const startedAt = performance.now();
  const durationMs = () => Math.round(performance.now() - startedAt);
  try {
    const answer = await ask();
    await heard?.({
      state: 'answered',
      inputTokens: answer.usage.inputTokens ?? 0,
      outputTokens: answer.usage.outputTokens ?? 0,
      toolCalls: callsIn(answer),
      durationMs: durationMs(),
    });
    return answer;
  } catch (cause) {
    const fault = modelFault(name, cause);
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
