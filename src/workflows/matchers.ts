import { AppError } from '../lib/errors.ts';
import { createThread } from '../lib/thread.ts';
import type { MatchableWorkflow } from './match-ticket.ts';
import type { MatchAnswer, MatchQuestion, SetMatch } from './match-worker.ts';

/** Workflows made ready to be compared with tickets. */
export interface SetMatcher {
  /** How a ticket's text compares with the workflows whose ids are in `among`. */
  match(text: string, among: ReadonlySet<string>): Promise<SetMatch>;
  forget(): void;
}

/** Matchers in a thread of their own, which starts with the first of them. */
export interface Matchers {
  prepare(workflows: readonly MatchableWorkflow[]): Promise<SetMatcher>;
  close(): Promise<void>;
}

export interface MatchersOptions {
  /**
   * When the sentence encoder has a say: never; from when it has read the workflows (0.03 s an exemplar), words and latent
   * semantics alone until then; or not before it has.
   */
  sentences: 'never' | 'later' | 'first';
  /** Told when it has read a set, or why it could not. */
  onRead?(outcome: { seconds: number } | { failed: unknown }): void;
}

/** @throws `matching-failed` (retryable), also of a set that went with its thread */
export function createMatchers({ sentences, onRead = () => {} }: MatchersOptions): Matchers {
  const thread = createThread<MatchQuestion, MatchAnswer>(
    new URL('./match-worker.ts', import.meta.url),
    (reason) =>
      new AppError('matching-failed', `Workflows were not matched: ${reason}`, { retryable: true }),
  );
  let lastSet = 0;
  return {
    async prepare(workflows) {
      lastSet += 1;
      const set = String(lastSet);
      await thread.ask({ kind: 'prepare', set, workflows });
      const started = performance.now();
      if (sentences !== 'never') {
        const read = thread.ask({ kind: 'read', set }).then(
          () => onRead({ seconds: (performance.now() - started) / 1_000 }),
          (failed: unknown) => onRead({ failed }),
        );
        if (sentences === 'first') await read;
      }
      return {
        async match(text, among) {
          return (await thread.ask({ kind: 'match', set, text, among }))!;
        },
        forget: () => void thread.ask({ kind: 'forget', set }).catch(() => {}),
      };
    },
    close: () => thread.stop(),
  };
}
