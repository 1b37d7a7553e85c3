import { stemOf, wordsOf } from '../text/words.ts';

/** Scores a text's words against each workflow: higher is likelier. */
export type WordScorer = (text: string) => Float32Array;

/** How many imagined tickets with average words each workflow starts from. */
const PRIOR = 2;

/**
 * Lexical evidence: for each word stem of the text, how much oftener it stands in a workflow's past tickets
 * than in all of them (log odds with a Dirichlet prior; a word counts once a ticket), divided by the
 * root of the number of words. Unlike BM25 over single exemplars it
 * uses every past ticket of a workflow and stays the same size. Words that no past ticket has say nothing.
 */
export function buildWordScorer(workflows: readonly (readonly string[])[]): WordScorer {
  const ids = new Map<string, number>();
  const documents: number[] = [];
  const postings: Map<number, number>[] = [];
  for (const [workflow, tickets] of workflows.entries())
    for (const ticket of tickets)
      for (const stem of new Set(wordsOf(ticket).map(stemOf))) {
        let id = ids.get(stem);
        if (id === undefined) {
          id = ids.size;
          ids.set(stem, id);
          documents.push(0);
          postings.push(new Map());
        }
        documents[id]! += 1;
        postings[id]!.set(workflow, (postings[id]!.get(workflow) ?? 0) + 1);
      }

  const total = workflows.reduce((sum, tickets) => sum + tickets.length, 0);
  // A workflow without the word has log(PRIOR / (tickets + PRIOR)), whatever the word.
  const absent = Float32Array.from(workflows, (tickets) =>
    Math.log(PRIOR / (tickets.length + PRIOR)),
  );
  const starts = new Uint32Array(ids.size + 1);
  for (const [id, of] of postings.entries()) starts[id + 1] = starts[id]! + of.size;
  const owners = new Uint32Array(starts[ids.size]!);
  const gains = new Float32Array(owners.length);
  for (const [id, of] of postings.entries()) {
    const base = documents[id]! / total;
    let at = starts[id]!;
    for (const [workflow, count] of of) {
      const share = (count + PRIOR * base) / (workflows[workflow]!.length + PRIOR);
      owners[at] = workflow;
      gains[at] = Math.log(share / base) - absent[workflow]!;
      at += 1;
    }
  }
  return (text) => {
    const scores = new Float32Array(workflows.length);
    let known = 0;
    for (const stem of new Set(wordsOf(text).map(stemOf))) {
      const id = ids.get(stem);
      if (id === undefined) continue;
      known += 1;
      for (let at = starts[id]!; at < starts[id + 1]!; at += 1) scores[owners[at]!]! += gains[at]!;
    }
    // Words of one text lean on each other; adding them up as if they did not would overrate long texts.
    const temper = 1 / Math.sqrt(Math.max(1, known));
    for (let workflow = 0; workflow < scores.length; workflow += 1)
      scores[workflow] = temper * (scores[workflow]! + known * absent[workflow]!);
    return scores;
  };
}
