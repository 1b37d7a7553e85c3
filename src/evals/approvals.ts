import { Command } from 'commander';
import { z } from 'zod';
import { classifyReply, type ReplyReading } from '../approvals/index.ts';
import { upperBound } from '../lib/upper-bound.ts';
import { readJsonl } from './read-jsonl.ts';

const stepLists = z.object({ approve: z.array(z.number().int()), deny: z.array(z.number().int()) });
const ReplyCase = z.object({
  id: z.string(),
  steps: z.array(z.string()),
  text: z.string(),
  intent: z.enum(['approve', 'deny', 'neutral']),
  partial: stepLists.partial().optional(),
  tags: z.array(z.string()).optional(),
});
type ReplyCase = z.infer<typeof ReplyCase>;

interface Scored {
  item: ReplyCase;
  got: ReplyReading;
  ms: number;
}

/** `muster eval approvals`: how replies of entitled technicians are read, against labels. */
export function approvalsEval(): Command {
  return new Command('approvals')
    .description('read technician replies: approve, deny, partial or neutral')
    .argument(
      '<file>',
      'JSON Lines: {id, steps[], text, intent, partial?: {approve[], deny[]}, tags?}',
    )
    .option('--by-tag', 'figures for each tag')
    .addHelpText('after', '\nExample: muster eval approvals replies.jsonl --by-tag')
    .action(async (file: string, options: { byTag?: boolean }) => {
      const cases = await readJsonl(file, ReplyCase);
      for (const item of cases.slice(0, 200)) score(item);
      const scored = cases.map(score);
      const tags = [...new Set(cases.flatMap((item) => item.tags ?? []))].sort();
      const result = {
        ...figures(scored),
        leaveOneTagOut: Object.fromEntries(
          tags.map((tag) => [tag, rates(scored.filter(({ item }) => !item.tags?.includes(tag)))]),
        ),
        ...(options.byTag && {
          byTag: Object.fromEntries(
            tags.map((tag) => [tag, rates(scored.filter(({ item }) => item.tags?.includes(tag)))]),
          ),
        }),
        errors: scored.filter((one) => !isRight(one)).map(describeMiss),
      };
      process.stdout.write(`${JSON.stringify(result)}\n`);
    });
}

function score(item: ReplyCase): Scored {
  const start = performance.now();
  const got = classifyReply(item.text, { steps: item.steps });
  return { item, got, ms: performance.now() - start };
}

function figures(scored: readonly Scored[]) {
  const times = scored.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(3));
  const mayNotRun = scored.filter(({ item }) => item.intent !== 'approve').length;
  const base = rates(scored);
  return {
    ...base,
    falseApproveOf: mayNotRun,
    falseApproveUpper95: upperBound(base.falseApprove, mayNotRun),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
  };
}

function rates(scored: readonly Scored[]) {
  const share = (of: readonly Scored[]) =>
    of.length === 0 ? null : Number((of.filter(isRight).length / of.length).toFixed(4));
  return {
    n: scored.length,
    falseApprove: scored.filter(runsUncleared).length,
    falseDeny: scored.filter(({ item, got }) => got.intent === 'deny' && item.intent !== 'deny')
      .length,
    approveRecall: share(scored.filter(({ item }) => item.intent === 'approve')),
    denyRecall: share(scored.filter(({ item }) => item.intent === 'deny')),
    partialExact: share(scored.filter(({ item }) => item.partial)),
  };
}

/** Whether at least one step would run that the label does not clear. */
function runsUncleared({ item, got }: Scored): boolean {
  const all = item.steps.map((_, index) => index + 1);
  const cleared = item.intent === 'approve' ? all : (item.partial?.approve ?? []);
  const runs =
    got.intent === 'approve' ? all : got.intent === 'partial' ? (got.steps?.approve ?? []) : [];
  return got.intent === 'approve' && all.length === 0
    ? item.intent !== 'approve'
    : runs.some((step) => !cleared.includes(step));
}

function isRight({ item, got }: Scored): boolean {
  if (!item.partial) return got.intent === item.intent;
  const same = (a: readonly number[] = [], b: readonly number[] = []) =>
    a.length === b.length && a.every((step) => b.includes(step));
  return (
    got.intent === 'partial' &&
    same(got.steps?.approve, item.partial.approve) &&
    same(got.steps?.deny, item.partial.deny)
  );
}

/** `partial` is printed as the doors say: neutral, plus the field. */
function describeMiss({ item, got }: Scored) {
  return {
    id: item.id,
    expected: { intent: item.intent, ...(item.partial && { partial: item.partial }) },
    got: {
      intent: got.intent === 'partial' ? 'neutral' : got.intent,
      ...(got.steps && { partial: got.steps }),
      reason: got.reason,
    },
  };
}
