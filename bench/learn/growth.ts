/** Grouping's time and memory against the number of tickets, fast mode; near-linear is the claim. */
import { groupTexts } from '../../src/learning/index.ts';
import { ticketWriter } from '../synthetic-tickets.ts';

const SIZES = [6_000, 12_000, 24_000, 48_000];
const KINDS = 150;
const WORDS = 40;

export async function growth(): Promise<Record<string, unknown>> {
  const points = [];
  for (const n of SIZES) {
    const write = ticketWriter(KINDS);
    const texts = Array.from({ length: n }, (_, at) => write(at % KINDS, WORDS));
    process.stderr.write(`learn: ${n} tickets\n`);
    const started = performance.now();
    const { groups, recallAt15, coverage } = await groupTexts(texts);
    const seconds = (performance.now() - started) / 1000;
    points.push({
      n,
      seconds: Number(seconds.toFixed(1)),
      msPerTicket: Number(((seconds * 1000) / n).toFixed(3)),
      groups: groups.length,
      coverage: Number(coverage.toFixed(3)),
      recallAt15: Number(recallAt15.toFixed(3)),
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    });
  }
  return { method: `fast mode, synthetic tickets of ${WORDS} words, ${KINDS} kinds`, points };
}
