/**
 * The house: who may import whom, from `ARCHITECTURE.md`. A room may import any room of a lower layer;
 * within a layer only what `beside` names. Each entry says why in `why`.
 */
export const layers = [
  ['config', 'contracts', 'text', 'lib'],
  ['db', 'jobs', 'audit', 'outbox', 'backup', 'embedders'],
  ['integrations', 'models'],
  [
    'clients',
    'workflows',
    'tools',
    'policies',
    'verification',
    'approvals',
    'notes',
    'people',
    'notify',
  ],
  ['intake', 'runs', 'learning', 'reports'],
  ['cli', 'http', 'simulator', 'evals'],
];

export const beside = {
  config: { to: ['lib'], why: 'settings are reported with the one error type' },
  text: { to: [], why: 'text is pure: no I/O and nothing of ours' },
  contracts: { to: [], why: 'contracts are shared with the browser, so they import zod only' },
  jobs: { to: ['db'], why: 'a job commits in the transaction of the state change that caused it' },
  audit: { to: ['db'], why: 'the audit row commits with what it reports' },
  backup: { to: ['db'], why: 'a backup is the database, whole' },
  outbox: { to: ['jobs', 'db'], why: 'a write is a row first and may be retried as a job' },
  tools: {
    to: ['policies', 'notes'],
    why: 'the Permit type; and a note posted by a tool is a note like any other',
  },
  intake: { to: ['runs'], why: 'intake starts and signals runs' },
  learning: { to: ['runs'], why: 'replay plans one past ticket with the live planning turn' },
};
