/** Longest note that Muster writes; ConnectWise names no limit, and nobody reads more. */
const MAX_LENGTH = 8_000;

/**
 * What code writes for technicians: diagnosis, plan, approval request, outcome. It is a type of its own
 * because it can only ever be posted internally; `postNote` has no way to make it customer-visible.
 */
export class InternalNote {
  readonly #visibility = 'internal';
  readonly text: string;

  constructor(paragraphs: (string | null)[]) {
    this.text = shortened(paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'));
  }

  get visibility(): 'internal' {
    return this.#visibility;
  }
}

/** Words for the customer, on the Discussion or the Resolution tab; both can be read in the portal. */
export class CustomerNote {
  readonly visibility = 'customer-visible';
  readonly text: string;
  readonly resolution: boolean;

  constructor(text: string, options: { resolution?: boolean } = {}) {
    this.text = shortened(text);
    this.resolution = options.resolution ?? false;
  }
}

/** Text that came from a model or from outside, marked as such: no line of it can pass for one of ours. */
export function fenced(text: string, whose = "The agent's words"): string {
  const lines = clean(text)
    .split('\n')
    .map((line) => `| ${line}`);
  return `${whose}:\n${lines.join('\n')}`;
}

/** One line of outside text inside a sentence of ours: no line breaks, no control characters, not endless. */
export function quoted(text: string, max = 120): string {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  return `"${line.length > max ? `${[...line].slice(0, max - 1).join('')}…` : line}"`;
}

/** Without control characters and those invisible ones that hide text or turn its direction. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t\u200d]/gu, '')
    .trim();
}

function shortened(text: string): string {
  const cleaned = clean(text);
  if (cleaned.length <= MAX_LENGTH) return cleaned;
  return `${[...cleaned].slice(0, MAX_LENGTH).join('')}\n(cut at ${MAX_LENGTH} characters)`;
}
