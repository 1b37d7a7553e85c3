import type { Edit } from '../approvals/index.ts';
import type { HistoryEntry, ModelStep } from '../models/index.ts';
import { stripInvisible } from '../text/invisible.ts';
import { cutText } from './cut-thread.ts';
import type { Journal, RunMessage } from './journal.ts';

/** A decided plan as the run took it up, journaled in the turn that did. */
export interface TakenDecision {
  turn: number;
  decision: 'approved' | 'denied' | 'edited' | 'expired' | 'stale';
  text: string;
  /** Of an edited plan: what takes its place. */
  edit?: Edit;
}

export interface CallResult {
  outcome: 'done' | 'denied' | 'failed';
  text: string;
}

/** What happened so far, in order, as the model reads it: rebuilt from the journal, never kept beside it. */
export function buildHistory(
  journal: Journal,
  messages: RunMessage[],
  turn: number,
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  const stepped = [...journal.steps()];
  for (let n = 1; n <= turn; n += 1) {
    for (const message of messages.filter(({ readInTurn }) => readInTurn === n))
      entries.push({
        kind: 'message',
        author: message.author,
        authorKind: message.authorKind,
        text: readable(message.text),
      });
    for (const [name, result] of stepped) {
      const taken = result as TakenDecision;
      if (name.startsWith('decision:') && taken.turn === n)
        entries.push({ kind: 'decision', decision: taken.decision, text: taken.text });
    }
    const step = journal.stored<ModelStep>(`model:${n}`);
    if (!step) continue;
    entries.push({ kind: 'step', turn: n, words: step.words, calls: step.calls });
    for (const { id } of step.calls) {
      const result = journal.stored<CallResult>(`result:${id}`);
      if (result)
        entries.push({ kind: 'result', callId: id, ...result, text: readable(result.text) });
    }
  }
  return entries;
}

/** What a tool read or somebody wrote may be endless; the journal keeps it whole. */
const MAX_TEXT = 12_000;

function readable(text: string): string {
  const { text: clean, found } = stripInvisible(text);
  const cut = cutText(clean, MAX_TEXT);
  return found > 0 ? `${cut}\n(${found} invisible characters were taken out)` : cut;
}
