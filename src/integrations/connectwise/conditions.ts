import { AppError } from '../../lib/errors.ts';

/** A value in a condition; a `Date` becomes ConnectWise's `[2026-08-20T18:04:26Z]`. */
export type ConditionValue = string | number | boolean | Date | null;

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'not contains' | 'like';

/**
 * Builds `field operator value` for ConnectWise's `conditions`. The only way that a value may enter a
 * query: text is quoted and escaped, numbers must be finite, dates lose their milliseconds.
 */
export function condition(field: string, comparison: Comparison, value: ConditionValue): string {
  return `${fieldName(field)} ${comparison} ${literal(value)}`;
}

/** `field in (…)`; an empty list matches nothing. */
export function isIn(field: string, values: readonly (string | number)[]): string {
  if (values.length === 0) return condition('id', '=', -1);
  return `${fieldName(field)} in (${values.map(literal).join(',')})`;
}

/** Joins conditions with `and`; empty ones are left out. */
export function allOf(...conditions: (string | undefined)[]): string {
  return joined(conditions, 'and');
}

/** Joins conditions with `or`; empty ones are left out. */
export function anyOf(...conditions: (string | undefined)[]): string {
  return joined(conditions, 'or');
}

function joined(conditions: (string | undefined)[], word: 'and' | 'or'): string {
  const parts = conditions.filter((part) => part !== undefined && part !== '');
  return parts.length < 2 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(` ${word} `);
}

/** Whole seconds in UTC: ConnectWise refuses milliseconds. */
export function toWireDate(date: Date): string {
  if (Number.isNaN(date.getTime())) throw unusable('an invalid date');
  return `${date.toISOString().slice(0, 19)}Z`;
}

function fieldName(field: string): string {
  if (/^[A-Za-z_]\w*(\/[A-Za-z_]\w*)*$/.test(field)) return field;
  throw unusable(`the field name ${JSON.stringify(field)}`);
}

function literal(value: ConditionValue): string {
  if (value instanceof Date) return `[${toWireDate(value)}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw unusable(String(value));
  return String(value);
}

/** A bracket opens a date even inside a text unless it is escaped, says the vendor's guide. */
function quoted(text: string): string {
  const clean = text.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, ' ');
  return `"${clean.replace(/[\\"[]/g, '\\$&')}"`;
}

function unusable(what: string): AppError {
  return new AppError('invalid', `A ConnectWise query cannot contain ${what}.`, { status: 400 });
}
