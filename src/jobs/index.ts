export { alone } from './alone.ts';
export { every } from './every.ts';
export { type Jobs, startJobs } from './jobs.ts';
export type { QueueName, Queues } from './queues.ts';
