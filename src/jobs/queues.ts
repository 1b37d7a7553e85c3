/**
 * The queues and what a job of each carries. A job is only a wake-up: what there is to do stands in the
 * rows it names, so a job too many finds nothing to do, and a lost one is replaced by a sweep.
 */
export interface Queues {
  /** A run is due. Whoever takes this job works the run whose turn it is, which may be another. */
  turn: { runId: string; clientId: string };
  /** One ConnectWise event to look into. */
  doorbell: { doorbellId: string };
  /** Connect or go on connecting; stops when the connection was saved again since. */
  connect: { connectionId: string; version: number };
  /** Learn, or go on learning, from past tickets. */
  learn: { learningId: string };
}

export type QueueName = keyof Queues;

/** How many jobs of a queue one process works at once. */
export const atOnce: Record<QueueName, number> = { turn: 8, doorbell: 8, connect: 1, learn: 1 };
