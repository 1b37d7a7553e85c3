import { badCondition } from '../http/api-fault.ts';
import { lex, type Token } from './lex.ts';

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'like' | 'in';

export type Literal =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; value: string }
  | { kind: 'flag'; value: boolean }
  | { kind: 'null' };

export type Condition =
  | { kind: 'and' | 'or'; left: Condition; right: Condition }
  | { kind: 'not'; of: Condition }
  | { kind: 'compare'; path: string; operator: Operator; values: Literal[] };

/**
 * The vendor's condition language (Developer Guide, "Conditions"): comparisons of a field path with
 * `= != < <= > >= contains like in`, each may be negated by `not`, joined by `and`, `or` and
 * parentheses; `and` binds tighter. Throws `ApiFindCondition` for what does not parse.
 */
export function parseCondition(text: string): Condition {
  const tokens = lex(text);
  let next = 0;

  const peek = () => tokens[next];
  const isWord = (token: Token | undefined, word: string) =>
    token?.kind === 'name' && token.value.toLowerCase() === word;
  const isMark = (token: Token | undefined, mark: string) =>
    token?.kind === 'mark' && token.value === mark;
  const unexpected = () => {
    const token = peek();
    return badCondition(
      token
        ? `Unexpected '${token.value}' at position ${token.at}.`
        : 'The condition ends where more was expected.',
    );
  };
  const takeWord = (word: string) => {
    const taken = isWord(peek(), word);
    if (taken) next += 1;
    return taken;
  };
  const takeMark = (mark: string) => {
    const taken = isMark(peek(), mark);
    if (taken) next += 1;
    return taken;
  };

  function or(): Condition {
    let left = and();
    while (takeWord('or')) left = { kind: 'or', left, right: and() };
    return left;
  }

  function and(): Condition {
    let left = term();
    while (takeWord('and')) left = { kind: 'and', left, right: term() };
    return left;
  }

  function term(): Condition {
    if (takeWord('not')) return { kind: 'not', of: term() };
    if (!takeMark('(')) return comparison();
    const inner = or();
    if (!takeMark(')')) throw unexpected();
    return inner;
  }

  function comparison(): Condition {
    const path = peek();
    if (path?.kind !== 'name') throw unexpected();
    next += 1;
    const negated = takeWord('not');
    const compare = operation(path.value, negated);
    return negated ? { kind: 'not', of: compare } : compare;
  }

  function operation(path: string, negated: boolean): Condition {
    for (const operator of ['contains', 'like'] as const)
      if (takeWord(operator)) return { kind: 'compare', path, operator, values: [literal()] };
    if (takeWord('in')) return { kind: 'compare', path, operator: 'in', values: set() };
    const token = peek();
    if (negated || token?.kind !== 'mark' || '(),'.includes(token.value)) throw unexpected();
    next += 1;
    return { kind: 'compare', path, operator: token.value as Operator, values: [literal()] };
  }

  function set(): Literal[] {
    if (!takeMark('(')) throw unexpected();
    const values = [literal()];
    while (takeMark(',')) values.push(literal());
    if (!takeMark(')')) throw unexpected();
    return values;
  }

  function literal(): Literal {
    const token = peek();
    if (!token || token.kind === 'mark') throw unexpected();
    const word = token.kind === 'name' ? token.value.toLowerCase() : '';
    next += 1;
    if (token.kind !== 'name') return { kind: token.kind, value: token.value } as Literal;
    if (word === 'null') return { kind: 'null' };
    if (word === 'true' || word === 'false') return { kind: 'flag', value: word === 'true' };
    next -= 1;
    throw unexpected();
  }

  const condition = or();
  if (next < tokens.length) throw unexpected();
  return condition;
}
