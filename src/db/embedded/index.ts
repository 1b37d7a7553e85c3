export { type EmbeddedPostgres, findEmbedded, startEmbedded } from './supervisor.ts';
