import type { PastIssue } from '../history/past-issue.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’._@-]*/gu;
const MASK = /\[\w+\]/g;

/** The words that stand in texts of at least two owners; see `wordOwner`. */
export function sharedWords(texts: readonly { text: string; owner: string }[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text, owner } of texts)
    for (const word of wordsIn(text)) {
      const before = first.get(word);
      if (before === undefined) first.set(word, owner);
      else if (before !== owner) shared.add(word);
    }
  return shared;
}

/** The text with every word that is not shared taken out: it says nothing of the kind and may be private. */
export function onlyShared(text: string, shared: ReadonlySet<string>): string {
  return text
    .split(/(\[\w+\])/)
    .map((part) =>
      /^\[\w+\]$/.test(part)
        ? part
        : part.replace(WORD, (word) => (shared.has(plain(word)) ? word : '…')),
    )
    .join('')
    .replace(/…(?:\s*…)+/g, '…');
}

/** Who stands behind a ticket, for counting. */
export function sourceOf({ requester, id }: PastIssue): string {
  return requester ?? `ticket ${id}`;
}

/**
 * Whose words a ticket's are. Where tickets of several clients are together, a word must come from two of
 * them: what only one client says would tell the others about it.
 */
export function wordOwner(together: readonly PastIssue[]): (issue: PastIssue) => string {
  const clients = new Set(together.map(({ clientId }) => clientId));
  return (issue) => (clients.size > 1 && issue.clientId) || sourceOf(issue);
}

/** The words of a text as they are counted; placeholders are none. */
export function wordsIn(text: string): Set<string> {
  return new Set((text.replace(MASK, ' ').match(WORD) ?? []).map(plain));
}

const plain = (word: string) => word.toLowerCase().replace(/[.'’_@-]+$/, '');
