import { AppError } from '../lib/errors.ts';
import type { Model, ModelStep, Turn } from './model.ts';

/** A model for tests: answers turn by turn as written, and fails on a turn that nobody wrote. */
export function scriptedModel(
  script: (ModelStep | ((turn: Turn) => ModelStep))[],
): Model & { readonly turns: Turn[] } {
  const turns: Turn[] = [];
  return {
    name: 'scripted model',
    turns,
    async next(turn) {
      turns.push(turn);
      const step = script[turn.number - 1];
      if (!step)
        throw new AppError('script-ended', `The script has no answer for turn ${turn.number}.`);
      return typeof step === 'function' ? step(turn) : step;
    },
  };
}
