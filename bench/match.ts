/** What a live ticket waits for its match: 500 workflows of 20 exemplars, beside MiniSearch over the same texts. */
import MiniSearch from 'minisearch';
import { createMatchers } from '../src/workflows/index.ts';
import { ticketWriter } from './synthetic-tickets.ts';

const WORKFLOWS = 500;
const EXEMPLARS = 20;
const EXEMPLAR_WORDS = 10;
/** About 400 characters: a summary and the first lines. */
const TICKET_WORDS = 60;
const TICKETS = 300;
const WARM_UP = 20;

export async function run(): Promise<Record<string, unknown>> {
  const write = ticketWriter(WORKFLOWS);
  const workflows = Array.from({ length: WORKFLOWS }, (_, kind) => ({
    id: `w${kind}`,
    examples: Array.from({ length: EXEMPLARS }, () => write(kind, EXEMPLAR_WORDS)),
  }));
  const texts = workflows.flatMap(({ examples }) => examples);
  const tickets = Array.from({ length: WARM_UP + TICKETS }, (_, at) =>
    write(at % WORKFLOWS, TICKET_WORDS),
  );
  const among = new Set(workflows.map(({ id }) => id));
  const rssMbAtStart = rssMb();

  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(texts.map((text, id) => ({ id, text })));
  const minisearch = await timed(tickets, (text) => search.search(text, { combineWith: 'OR' }));

  const withoutNeural = await matching('never');
  const withNeural = await matching('first');
  return {
    workflows: WORKFLOWS,
    exemplarsPerWorkflow: EXEMPLARS,
    tickets: TICKETS,
    charactersPerTicket: Math.round(tickets.join('').length / tickets.length),
    withoutNeural,
    withNeural,
    minisearch,
    rssMbAtStart,
  };

  /** As a live ticket is matched: in the thread that holds the workflows. */
  async function matching(sentences: 'never' | 'first') {
    process.stderr.write(
      `match: making ${WORKFLOWS} workflows ready, sentence encoder ${sentences}\n`,
    );
    const matchers = createMatchers({ sentences });
    const started = performance.now();
    const set = await matchers.prepare(workflows);
    const secondsToReady = Math.round((performance.now() - started) / 1000);
    const times = await timed(tickets, (text) => set.match(text, among));
    const rss = rssMb();
    await matchers.close();
    return { ...times, secondsToReady, rssMb: rss };
  }
}

async function timed(tickets: readonly string[], match: (text: string) => unknown) {
  for (const text of tickets.slice(0, WARM_UP)) await match(text);
  const times: number[] = [];
  for (const text of tickets.slice(WARM_UP)) {
    const started = performance.now();
    await match(text);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.ceil(share * times.length) - 1]!.toFixed(2));
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

function rssMb(): number {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}
