import { badCondition } from '../http/api-fault.ts';
import { isOnCalendar } from '../model/check-value.ts';

export type Token =
  | { kind: 'name'; value: string; at: number }
  | { kind: 'string'; value: string; at: number }
  | { kind: 'number'; value: number; at: number }
  | { kind: 'date'; value: string; at: number }
  | { kind: 'mark'; value: '=' | '!=' | '<' | '<=' | '>' | '>=' | '(' | ')' | ','; at: number };

const PATTERNS = {
  space: /\s+/y,
  name: /[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*/y,
  number: /-?\d+(?:\.\d+)?(?![\w.])/y,
  string: /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/sy,
  date: /\[([^\]]*)\]/y,
  mark: /!=|<=|>=|[=<>(),]/y,
};

/** Splits a condition into tokens. Throws `ApiFindCondition` at the first character that fits none. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const { kind, found } = nextMatch(text, at);
    if (kind !== 'space') tokens.push(tokenOf(kind, found, at));
    at += found[0].length;
  }
  return tokens;
}

function nextMatch(text: string, at: number) {
  for (const [kind, pattern] of Object.entries(PATTERNS)) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind: kind as keyof typeof PATTERNS, found };
  }
  throw badCondition(`Unexpected character '${text[at]}' at position ${at}.`);
}

function tokenOf(kind: Token['kind'], found: RegExpExecArray, at: number): Token {
  switch (kind) {
    case 'number':
      return { kind, value: Number(found[0]), at };
    case 'string':
      return { kind, value: unescaped(found[1] ?? found[2] ?? ''), at };
    case 'date':
      return { kind, value: wholeSeconds(found[1] ?? ''), at };
    case 'name':
      return { kind, value: found[0], at };
    case 'mark':
      return { kind, value: found[0] as '=', at };
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** A date in brackets as the API writes dates, so that comparing texts compares times. */
function wholeSeconds(text: string): string {
  const zoned =
    /\d{2}:\d{2}/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text;
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(zoned.replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(time) || !isOnCalendar(text.slice(0, 10)))
    throw badCondition(`[${text}] is not a recognized date.`);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
