import { tools } from './registry.ts';
import type { Tool } from './tool.ts';

/** Adds tools to this process while `work` goes on: for trials that show what the gate keeps from happening. */
export async function withTools<T>(more: readonly Tool[], work: () => Promise<T>): Promise<T> {
  const known = tools as Tool[];
  known.push(...more);
  try {
    return await work();
  } finally {
    for (const tool of more) known.splice(known.indexOf(tool), 1);
  }
}
