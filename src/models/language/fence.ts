import { stripInvisible } from '../../text/invisible.ts';

/**
 * Outside text, fenced and with its origin named: invisible characters are dropped, and it cannot close
 * its own fence. The origin is our own word, never the text's.
 */
export function data(value: unknown, from?: string): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const plain = stripInvisible(text)
    .text.replace(/<\s*\/?\s*data\b[^<>]*>/gi, '(data)')
    .replace(/<(?=\s*\/?\s*data\b)/gi, '(');
  return `<data${from ? ` from="${from}"` : ''}>${plain}</data>`;
}
