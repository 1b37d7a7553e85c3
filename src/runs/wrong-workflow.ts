import { WorkflowContent } from '../contracts/workflows.ts';
import { AppError } from '../lib/errors.ts';
import type { SignedIn } from '../people/index.ts';
import { kindText, saveWorkflow, type Workflow, workflowById } from '../workflows/index.ts';
import { addEvent } from './journal.ts';
import { timelineOf } from './list-runs.ts';
import { runById } from './run-store.ts';
import type { RunsRoom } from './runs-room.ts';

/** Older ones give way: the newest say best where the workflow's border is. */
const MOST_NEGATIVES = 100;

/**
 * A technician says that a workflow does not fit a run's ticket. The ticket's text, private parts masked, becomes an
 * example of what the workflow is not for: tickets nearer to it than to the workflow's own no longer match.
 *
 * @throws `run-not-found`, `workflow-not-found` (404), `not-compared` (409) when this run did not follow it
 */
export async function markWrongWorkflow(
  { database, audit }: Pick<RunsRoom, 'database' | 'audit'>,
  by: SignedIn,
  { runId, workflowId }: { runId: string; workflowId: string },
): Promise<Workflow> {
  return database.transaction('msp', async (tx) => {
    const run = await runById(tx, runId);
    const workflow = await workflowById(tx, workflowId);
    const events = await timelineOf(tx, run.id);
    const known = events.findLast(({ kind }) => kind === 'context')?.data as Known | undefined;
    if (!known?.workflows?.some(({ id }) => id === workflowId))
      throw new AppError('not-compared', `This run did not follow the workflow ${workflowId}.`, {
        status: 409,
      });
    const opening = known.thread.find(({ visibility }) => visibility === 'customer-visible');
    const text = kindText({ summary: known.summary, opening: opening?.text ?? '' });
    const told = await addEvent(tx, run, {
      key: `wrong-workflow:${workflowId}`,
      kind: 'feedback',
      title: `${by.name} says that the workflow "${workflow.name}" does not fit this ticket`,
      source: 'runs/wrong-workflow.ts',
      data: { workflowId, version: workflow.version },
    });
    if (!told || workflow.negatives.includes(text)) return workflow;
    const negatives = [...workflow.negatives, text].slice(-MOST_NEGATIVES);
    const saved = await saveWorkflow(
      tx,
      workflow,
      WorkflowContent.parse({ ...workflow, negatives }),
      by.id,
    );
    await audit.record(tx, {
      actor: by.id,
      action: 'workflows.wrong',
      subject: workflowId,
      detail: { run: run.id, ticket: run.ticketId, version: saved.version },
    });
    return saved;
  });
}

/** What is read of a context that the journal kept. */
interface Known {
  summary: string;
  thread: { visibility: string; text: string }[];
  workflows?: { id: string }[];
}
