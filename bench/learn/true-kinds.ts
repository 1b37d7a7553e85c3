import { foreign } from '../../src/simulator/seed/foreign.ts';
import { kinds } from '../../src/simulator/seed/kinds/index.ts';

/** The kind of issue that the simulator wrote a summary for, by its templates; null for what fits none or several. */
export function trueKindOf(summary: string): string | null {
  const found = new Set(
    patterns.filter(({ pattern }) => pattern.test(summary)).map(({ kind }) => kind),
  );
  return found.size === 1 ? [...found][0]! : null;
}

const patterns = kinds.flatMap(({ name, summaries }) =>
  [...summaries, ...(foreign[name] ?? []).map(({ summary }) => summary)].map((template) => ({
    kind: name,
    pattern: patternOf(template),
  })),
);

/** Slots stand for anything; the history cuts a summary at 100 characters. */
function patternOf(template: string): RegExp {
  const literal = template
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  return new RegExp(`^${literal}$`);
}
