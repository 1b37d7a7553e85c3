import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { WorkflowContent, type WorkflowState } from '../contracts/workflows.ts';
import { type Tx, workflow, workflowVersion } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { type Workflow, workflowMoves } from './workflow.ts';

type Row = typeof workflow.$inferSelect;

/** Keeps a new draft as version 1. */
export async function createWorkflow(
  tx: Tx,
  content: WorkflowContent,
  by: { origin: Workflow['origin']; savedBy: string },
): Promise<Workflow> {
  const [row] = await tx
    .insert(workflow)
    .values({ id: newId('wfl'), state: 'draft', version: 1, origin: by.origin, content })
    .returning();
  const created = toWorkflow(row!);
  await keepVersion(tx, created, by.savedBy);
  return created;
}

/** @throws `workflow-not-found` (404) */
export async function workflowById(tx: Tx, id: string): Promise<Workflow> {
  const [row] = await tx.select().from(workflow).where(eq(workflow.id, id));
  if (!row)
    throw new AppError('workflow-not-found', `There is no workflow ${id}.`, { status: 404 });
  return toWorkflow(row);
}

/** Workflows by age, `limit` after the one named `after`. */
export async function listWorkflows(
  tx: Tx,
  page: { states?: readonly WorkflowState[]; after?: string; limit: number },
): Promise<Workflow[]> {
  const rows = await tx
    .select()
    .from(workflow)
    .where(
      and(
        page.states ? inArray(workflow.state, [...page.states]) : undefined,
        page.after ? gt(workflow.id, page.after) : undefined,
      ),
    )
    .orderBy(asc(workflow.id))
    .limit(page.limit);
  return rows.map(toWorkflow);
}

/** Saves changed content as the next version. @throws `workflow-not-found` (404), `workflow-changed` (409) */
export async function saveWorkflow(
  tx: Tx,
  { id, version }: Pick<Workflow, 'id' | 'version'>,
  content: WorkflowContent,
  savedBy: string,
): Promise<Workflow> {
  const [row] = await tx
    .update(workflow)
    .set({ content, version: version + 1, updatedAt: new Date() })
    .where(and(eq(workflow.id, id), eq(workflow.version, version)))
    .returning();
  if (!row) throw await lostRace(tx, id);
  const saved = toWorkflow(row);
  await keepVersion(tx, saved, savedBy);
  return saved;
}

/** Moves a workflow along the table of states. @throws `workflow-not-found` (404), `workflow-state` (409) */
export async function moveWorkflow(
  tx: Tx,
  id: string,
  to: WorkflowState,
  by: string,
): Promise<Workflow> {
  const { state } = await workflowById(tx, id);
  if (!workflowMoves[state].includes(to))
    throw new AppError(
      'workflow-state',
      `Workflow ${id} is ${state} and cannot become ${to}; from ${state} it goes to ${workflowMoves[state].join(' or ') || 'nowhere'}.`,
      { status: 409 },
    );
  const [row] = await tx
    .update(workflow)
    .set({ state: to, updatedAt: new Date(), ...(to === 'active' && { promotedBy: by }) })
    .where(and(eq(workflow.id, id), eq(workflow.state, state)))
    .returning();
  if (!row) throw await lostRace(tx, id);
  return toWorkflow(row);
}

/** Every saved version, oldest first. */
export async function versionsOf(tx: Tx, id: string) {
  const rows = await tx
    .select()
    .from(workflowVersion)
    .where(eq(workflowVersion.workflowId, id))
    .orderBy(asc(workflowVersion.version));
  return rows.map(({ version, savedBy, createdAt, content }) => ({
    version,
    savedBy,
    createdAt,
    content: WorkflowContent.parse(content),
  }));
}

/** Takes away learned drafts that no person has touched: the next learning run makes them anew. */
export async function dropUntouchedDrafts(tx: Tx): Promise<number> {
  const gone = await tx
    .delete(workflow)
    .where(
      and(eq(workflow.state, 'draft'), eq(workflow.origin, 'learned'), eq(workflow.version, 1)),
    )
    .returning({ id: workflow.id });
  return gone.length;
}

/** Drafts and active workflows of all clients; `setKey` changes with any of them. */
export async function workflowsToMatch(
  tx: Tx,
): Promise<{ setKey: string; load(): Promise<Workflow[]> }> {
  const compared = inArray(workflow.state, ['draft', 'active']);
  const [set] = await tx
    .select({
      key: sql<
        string | null
      >`string_agg(${workflow.id} || ${workflow.state} || ${workflow.version}, ' ' order by ${workflow.id})`,
    })
    .from(workflow)
    .where(compared);
  return {
    setKey: set?.key ?? '',
    async load() {
      const rows = await tx.select().from(workflow).where(compared).orderBy(asc(workflow.id));
      return rows.map(toWorkflow);
    },
  };
}

async function keepVersion(tx: Tx, { id, version, ...saved }: Workflow, savedBy: string) {
  const content = WorkflowContent.parse(saved);
  await tx.insert(workflowVersion).values({ workflowId: id, version, content, savedBy });
}

async function lostRace(tx: Tx, id: string): Promise<AppError> {
  await workflowById(tx, id);
  return new AppError(
    'workflow-changed',
    `Somebody changed workflow ${id} meanwhile. Read it again.`,
    {
      status: 409,
    },
  );
}

function toWorkflow({ content, ...row }: Row): Workflow {
  return {
    ...WorkflowContent.parse(content),
    ...(row as Omit<Workflow, keyof WorkflowContent>),
  };
}
