/** `node dbos.mjs CONNECTION RUNS`: the work of `measure.ts` on DBOS, runs a second on standard output. */
import { DBOS } from '@dbos-inc/dbos-sdk';
import { runsPerSecond } from './measure.ts';

const [connection, runs] = process.argv.slice(2);
// DBOS takes no address without a host; the socket that `?host=` names is used all the same.
const systemDatabaseUrl = connection.replace('@/', '@localhost/');
let waiting = 0;
let done = 0;
const work = DBOS.registerWorkflow(
  async (n) => {
    await DBOS.runStep(async () => ({ one: n }), { name: 'one' });
    waiting += 1;
    await DBOS.recv('approval', 3_600);
    await DBOS.runStep(async () => ({ two: n }), { name: 'two' });
    await DBOS.runStep(async () => ({ three: n }), { name: 'three' });
  },
  { name: 'three-steps' },
);
DBOS.setConfig({ name: 'bench', systemDatabaseUrl, logLevel: 'error' });
await DBOS.launch();
const perSecond = await runsPerSecond(
  {
    async start(n) {
      const handle = await DBOS.startWorkflow(work, { workflowID: `run-${n}` })(n);
      void handle.getResult().then(() => {
        done += 1;
      });
    },
    waiting: async () => waiting,
    approve: (n) => DBOS.send(`run-${n}`, { yes: true }, 'approval', `approval-${n}`),
    done: async () => done,
  },
  Number(runs),
);
process.stdout.write(`${JSON.stringify(perSecond)}\n`);
await DBOS.shutdown();
