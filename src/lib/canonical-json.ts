import { sha256 } from './crypto.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One text for one value: keys sorted, no spaces, `undefined` members left out (RFC 8785's order for ASCII keys). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 of the canonical text: what an approval and a permit are bound to. */
export function hashJson(value: unknown): string {
  return sha256(canonicalJson(value));
}
