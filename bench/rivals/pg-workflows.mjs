/** `node pg-workflows.mjs CONNECTION RUNS`: the work of `measure.ts` on pg-workflows, runs a second on standard output. */
import pg from 'pg';
import { WorkflowEngine, workflow } from 'pg-workflows';
import { runsPerSecond } from './measure.ts';

const [connectionString, runs] = process.argv.slice(2);
const threeSteps = workflow('three-steps', async ({ step, input }) => {
  await step.run('one', async () => ({ one: input.n }));
  await step.waitFor('approval', { eventName: 'approval' });
  await step.run('two', async () => ({ two: input.n }));
  await step.run('three', async () => ({ three: input.n }));
});
const silent = { log() {}, error: (...words) => process.stderr.write(`${words.join(' ')}\n`) };
// Eight workers, as Muster has; a worker takes one job a poll (0.15.0 works the first of a larger batch only).
process.env.WORKFLOW_RUN_WORKERS = '8';
const engine = new WorkflowEngine({ connectionString, workflows: [threeSteps], logger: silent });
await engine.start();
const pool = new pg.Pool({ connectionString, max: 1 });
const ids = [];
const inState = async (state) => {
  const { rows } = await pool.query(
    'select count(*)::int as n from workflow_runs where status = $1',
    [state],
  );
  return rows[0].n;
};
const perSecond = await runsPerSecond(
  {
    async start(n) {
      ids[n] = (await engine.startWorkflow({ workflowId: 'three-steps', input: { n } })).id;
    },
    waiting: () => inState('paused'),
    approve: (n) =>
      engine.triggerEvent({ runId: ids[n], eventName: 'approval', data: { yes: true } }),
    done: () => inState('completed'),
  },
  Number(runs),
);
process.stdout.write(`${JSON.stringify(perSecond)}\n`);
await pool.end();
await engine.stop();
