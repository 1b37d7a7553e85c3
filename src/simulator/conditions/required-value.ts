import { type Condition, parseCondition } from './parse.ts';

/**
 * The number that a field must equal for the whole condition to hold, as in `a = 5 and (...)`: rows can
 * then be taken from an index. Undefined where the condition does not demand one.
 */
export function requiredValue(text: string, path: string): number | undefined {
  return demanded(parseCondition(text), path.toLowerCase());
}

function demanded(condition: Condition, path: string): number | undefined {
  if (condition.kind === 'and')
    return demanded(condition.left, path) ?? demanded(condition.right, path);
  if (condition.kind !== 'compare' || condition.operator !== '=') return undefined;
  const [literal] = condition.values;
  return literal?.kind === 'number' && condition.path.toLowerCase() === path
    ? literal.value
    : undefined;
}
