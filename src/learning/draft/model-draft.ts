import { z } from 'zod';
import { WorkflowContent, type WorkflowStep } from '../../contracts/workflows.ts';
import type { FormFiller } from '../../models/index.ts';
import { cleanText, type PastIssue } from '../history/past-issue.ts';
import { type IssueKind, slotsOf } from './draft-workflows.ts';
import { stemsOf } from './group-sentences.ts';
import { onlyShared, sharedWords, sourceOf, wordOwner, wordsIn } from './shared-words.ts';
import { flagsOf } from './step-flags.ts';

/** A model sees this many tickets of a kind, as different as they are. */
const SHOWN = 12;
const LONGEST_NOTES = 1_500;
/** A ticket supports a sentence when its notes have this share of the sentence's telling words. */
const SUPPORT = 0.4;
const LEAST_TICKETS = 2;

const Cited = z.strictObject({
  text: z.string().min(1).max(500),
  tickets: z.array(z.int()).describe('ids of the tickets in which a technician did or wrote it'),
});
const DraftForm = z.strictObject({
  name: z.string().min(1).max(120),
  trigger: z.string().min(1).max(300).describe('one sentence: what the requester sees'),
  preconditions: z.array(z.string().min(1).max(300)).max(6),
  steps: z.array(Cited).max(12).describe('in order, one action each'),
  ask: z.array(Cited).max(6).describe('what technicians ask the requester'),
  handOver: z.array(Cited).max(6).describe('when, and to whom, they pass it on'),
});

const INSTRUCTIONS = `You write a procedure for technicians of a managed service provider from past tickets of one kind of issue.
Use only what technicians wrote in these tickets. Each step, question and hand-over names at least two tickets that support it; leave out what only one ticket says. Stay close to the technicians' own words, one action a step.
Private values were replaced by placeholders like [person], [host] or [number]: keep placeholders where the value is needed, and never invent names, numbers, addresses, links, commands or secrets.`;

/**
 * A kind's draft as a language model words it, from at most twelve tickets. What it says is held against those
 * tickets: a step stays with the tickets that really support it, two of two requesters at least, and is dropped
 * otherwise; words of one requester's tickets alone are taken out. Without a step left, the extractive draft stays.
 */
export async function draftWithModel(
  filler: FormFiller,
  kind: IssueKind,
  extractive: WorkflowContent,
): Promise<WorkflowContent> {
  const issues = differing(kind, SHOWN);
  const filled = await filler.fill({
    instructions: INSTRUCTIONS,
    material: issues.map(({ id, text, notes, replies }) => ({
      id,
      ticket: text,
      notes: notes.join('\n').slice(0, LONGEST_NOTES),
      replies: replies.join('\n').slice(0, LONGEST_NOTES),
    })),
    schema: DraftForm,
  });
  const check = supportCheck(issues);
  const steps = filled.steps.flatMap(check.supported);
  if (steps.length === 0) return extractive;
  const said = {
    steps,
    ask: filled.ask.flatMap(check.supported),
    handOver: filled.handOver.flatMap(check.supported),
  };
  return WorkflowContent.parse({
    ...extractive,
    name: check.plain(filled.name) ?? extractive.name,
    trigger: check.plain(filled.trigger) ?? extractive.trigger,
    preconditions: filled.preconditions.flatMap((text) => check.plain(text) ?? []),
    ...said,
    slots: slotsOf(said),
  });
}

function supportCheck(issues: readonly PastIssue[]) {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const ownerOf = wordOwner(issues);
  const whole = issues.map((issue) => ({
    text: [issue.text, ...issue.notes, ...issue.replies].join('\n'),
    owner: ownerOf(issue),
  }));
  const shared = sharedWords(whole);
  const written = new Set(whole.flatMap(({ text }) => [...wordsIn(text)]));
  const stemsBy = new Map(
    issues.map(({ id, notes, replies }) => [id, stemsOf([...notes, ...replies].join('\n'))]),
  );
  /** Without words of one owner's tickets; the model's own words may stay. */
  const general = (text: string) =>
    onlyShared(
      cleanText(text),
      new Set([...shared, ...[...wordsIn(text)].filter((word) => !written.has(word))]),
    ).trim();

  return {
    /** A sentence that needs no support because it says nothing to do; null when a secret was in it. */
    plain(text: string): string | null {
      const clean = general(text);
      return clean && !/\[(?:secret|key|serial)\]|…|https?:|@/.test(clean) ? clean : null;
    },
    supported({ text, tickets: cited }: z.infer<typeof Cited>): WorkflowStep[] {
      const clean = general(text);
      const stems = stemsOf(clean);
      if (stems.size < 2 || /\[(?:secret|key|serial)\]/.test(clean)) return [];
      const tickets = [...new Set(cited)].filter((id) => {
        const own = stemsBy.get(id);
        return own && [...stems].filter((stem) => own.has(stem)).length >= SUPPORT * stems.size;
      });
      const sources = new Set(tickets.map((id) => sourceOf(byId.get(id)!)));
      if (tickets.length < LEAST_TICKETS || sources.size < LEAST_TICKETS) return [];
      return [{ text: clean, tickets: tickets.sort((a, b) => a - b), flags: flagsOf(clean) }];
    },
  };
}

/** The typical ticket and then always the one that is least like those chosen; those with notes go first. */
function differing({ typical, issues }: IssueKind, most: number): PastIssue[] {
  const told = issues.filter(({ notes }) => notes.length > 0);
  const pool = told.length >= most ? told : [...issues];
  const stems = pool.map(({ text, notes }) => stemsOf([text, ...notes].join('\n')));
  const chosen = [Math.max(0, pool.indexOf(typical))];
  const closest = stems.map((own) => likeness(own, stems[chosen[0]!]!));
  while (chosen.length < Math.min(most, pool.length)) {
    let next = -1;
    for (const at of pool.keys())
      if (!chosen.includes(at) && (next === -1 || closest[at]! < closest[next]!)) next = at;
    chosen.push(next);
    for (const [at, own] of stems.entries())
      closest[at] = Math.max(closest[at]!, likeness(own, stems[next]!));
  }
  return chosen.map((at) => pool[at]!);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common += 1;
  return common / Math.max(1, a.size + b.size - common);
}
