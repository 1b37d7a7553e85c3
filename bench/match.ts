/** What a live ticket waits for its match: 500 workflows of 20 exemplars, beside MiniSearch over the same texts. */
import MiniSearch from 'minisearch';
import {
  cachedEmbedder,
  createFusedEmbedder,
  createSentenceEncoder,
  fitTexts,
  memoryVectorStore,
} from '../src/models/index.ts';
import { buildMatcher } from '../src/workflows/index.ts';
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
  const rssAtStart = rssMb();

  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(texts.map((text, id) => ({ id, text })));
  const minisearch = await timed(tickets, (text) => search.search(text, { combineWith: 'OR' }));

  process.stderr.write('match: without the sentence encoder\n');
  const fast = await buildMatcher(
    workflows,
    createFusedEmbedder(await fitTexts(texts), undefined, { unknownCounts: true }),
  );
  const rssFast = rssMb();
  const withoutNeural = await timed(tickets, (text) => fast.matchAll([text]));

  process.stderr.write('match: embedding the exemplars with the sentence encoder (minutes)\n');
  const encoder = createSentenceEncoder({
    onProgress: (text) => process.stderr.write(`${text}\n`),
  });
  // Each exemplar is encoded once; a ticket that is timed is new, and so always encoded.
  const sentences = cachedEmbedder(encoder, memoryVectorStore());
  const fitted = await fitTexts(texts, { sentences });
  const full = await buildMatcher(
    workflows,
    createFusedEmbedder(fitted, sentences, { unknownCounts: true }),
  );
  const withNeural = await timed(tickets, (text) => full.matchAll([text]));
  const rssFull = rssMb();
  await encoder.close();
  return {
    workflows: WORKFLOWS,
    exemplarsPerWorkflow: EXEMPLARS,
    tickets: TICKETS,
    charactersPerTicket: Math.round(tickets.join('').length / tickets.length),
    withoutNeural,
    withNeural,
    minisearch,
    rssMb: { start: rssAtStart, withoutNeural: rssFast, withNeural: rssFull },
  };
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
