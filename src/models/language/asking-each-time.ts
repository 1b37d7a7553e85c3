import { type LanguageModel, type LanguageModelMiddleware, wrapLanguageModel } from 'ai';

/**
 * The same model, which asks before each attempt whether the prompt may still leave: the SDK tries 429 and 5xx again
 * by itself, up to a minute later, and a kill switch may have been thrown meanwhile.
 */
export function askingEachTime(
  model: Exclude<LanguageModel, string>,
  mayLeave: (() => Promise<void>) | undefined,
): LanguageModel {
  if (!mayLeave) return model;
  const middleware: LanguageModelMiddleware = {
    specificationVersion: 'v4',
    async wrapGenerate({ doGenerate }) {
      await mayLeave();
      return doGenerate();
    },
    async wrapStream({ doStream }) {
      await mayLeave();
      return doStream();
    },
  };
  return wrapLanguageModel({ model, middleware });
}
