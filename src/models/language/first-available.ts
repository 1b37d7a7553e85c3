import { AppError, isAppError } from '../../lib/errors.ts';
import type { Model } from '../model.ts';

/**
 * Models in the order in which they are asked: the next one when one cannot be had; the words say who is
 * speaking. A turn is never lost to a provider's bad night, and never silently answered by something else.
 *
 * @throws what the last one threw
 */
export function firstAvailable(models: readonly Model[]): Model {
  // An approval does not wait for one after the other: the first that can read replies, or none.
  const reader = models.find(({ readReply }) => readReply !== undefined);
  return {
    name: models[0]?.name ?? 'no model',
    ...(reader?.readReply && { readReply: reader.readReply }),
    async next(turn, witness) {
      const failures: string[] = [];
      let last: unknown = new AppError('model-unavailable', 'There is no model to ask.');
      for (const model of models) {
        try {
          const step = await model.next(turn, witness);
          const by = step.by ?? model.name;
          if (failures.length === 0) return { ...step, by };
          const words =
            `(${failures.join(' ')} These are the words of the ${by}.)\n${step.words}`.trim();
          return { ...step, by, words };
        } catch (error) {
          if (!isAppError(error, 'model-unavailable') && !isAppError(error, 'model-refused'))
            throw error;
          failures.push(error.message);
          last = error;
        }
      }
      throw last;
    },
  };
}
