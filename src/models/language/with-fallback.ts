import { isAppError } from '../../lib/errors.ts';
import type { Model } from '../model.ts';

/**
 * A model with another one behind it for when it cannot be had; the words say who is speaking. A turn is
 * never lost to a provider's bad night, and never silently answered by something else.
 */
export function withFallback(first: Model, second: Model): Model {
  return {
    name: first.name,
    async next(turn) {
      try {
        return await first.next(turn);
      } catch (error) {
        const away = isAppError(error, 'model-unavailable') || isAppError(error, 'model-refused');
        if (!away) throw error;
        const step = await second.next(turn);
        return {
          ...step,
          words:
            `(${error.message} These are the words of the ${second.name}.)\n${step.words}`.trim(),
        };
      }
    },
  };
}
