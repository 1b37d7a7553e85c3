export { announce } from './announce.ts';
export { clientsCommand } from './clients.ts';
export { connectCommand } from './connect.ts';
export { demoCommand } from './demo/demo-command.ts';
export type { OpenDesk } from './desk-opener.ts';
export { policiesCommand } from './policies.ts';
export { runsCommand } from './runs.ts';
export { serveCommand } from './serve.ts';
