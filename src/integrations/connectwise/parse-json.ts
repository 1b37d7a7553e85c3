import { isAscii } from 'node:buffer';

/** What PostgreSQL or a terminal chokes on: control characters but tab and line ends, half surrogates. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** The same as they can appear in JSON text: escaped, or raw above U+007E; most answers are ASCII. */
const ESCAPED = /\\(?:u00[0189]|u007[fF]|u[dD][89a-fA-F]|[bf])/;
const RAW = /[\u007f-\u009f]/;

const DELETE = 0x7f;

/** Text without control characters and half surrogates; other characters, also invisible ones, stay. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(CONTROL, '');
}

/**
 * Parses an answer's body; undefined when it is not JSON (gateways answer HTML, a wrong codebase plain
 * text), whatever its content type says: ConnectWise's own is not `application/json`.
 */
export function parseJson(body: Buffer): unknown {
  const text = body.toString().replace(/^\ufeff/, '');
  const hasRaw = isAscii(body) ? body.includes(DELETE) : RAW.test(text);
  try {
    return hasRaw || ESCAPED.test(text) ? JSON.parse(text, cleanStrings) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cleanStrings(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
