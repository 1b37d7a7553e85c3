/** Learning: what it finds and keeps to itself on a simulated history, and how its time grows with the tickets. */
import { growth } from './learn/growth.ts';
import { history } from './learn/history.ts';

const TICKETS = 20_000;

export async function run({ tickets }: { tickets: number | undefined }) {
  const found = await history(tickets ?? TICKETS);
  return { history: found, growth: await growth() };
}
