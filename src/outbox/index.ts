export { type Transport, type Write, type WriteOutcome, writeOnce } from './write-once.ts';
