import { guessLanguage, type Language } from '../../text/guess-language.ts';
import type { Sentence, Word } from '../../text/sentences.ts';
import type { ClassName } from './classes.ts';
import { lookUp, type Span, type Spans } from './lexicon.ts';

/** A sentence with what its words stand for. */
export interface Reading {
  sentence: Sentence;
  spans: Spans;
}

/** Looks up a sentence's words in the tables of its language and of English. */
export function readSentence(sentence: Sentence): Reading {
  const words = sentence.words.map((word) => word.text);
  const language = guessLanguage(words);
  const spans = lookUp(words, language);
  addNames(sentence, spans, language);
  addAddresses(sentence, spans);
  dropAccessVerbs(sentence, spans);
  dropMisplacedMoods(sentence, spans);
  dropTitles(spans);
  return { sentence, spans };
}

/** Two sentences read as one. */
export function joinReadings(one: Reading, two: Reading): Reading {
  const offset = one.sentence.words.length;
  const spans: Spans = new Map(one.spans);
  for (const [name, list] of two.spans) {
    const moved = list.map(({ from, to }) => ({ from: from + offset, to: to + offset }));
    spans.set(name, [...(spans.get(name) ?? []), ...moved]);
  }
  const words = [...one.sentence.words, ...two.sentence.words];
  return { sentence: { words, question: two.sentence.question }, spans };
}

const afterNames = new Set(
  'is has can cant cannot needs wants was will should must isnt got gets keeps left leaves starts joins hasnt wont'.split(
    ' ',
  ),
);

const openingWords = new Set(
  'you everyone everybody nobody this that there it which who what all users people nothing everything something one anyone mine yours these those where here'.split(
    ' ',
  ),
);

/** Capitals inside a sentence and addresses stand for people, where no table knows the word. */
function addNames({ words }: Sentence, spans: Spans, language: Language | undefined): void {
  const known = new Set<number>();
  for (const list of spans.values())
    for (const { from, to } of list) for (let i = from; i <= to; i += 1) known.add(i);
  // "Jira Software": a capital beside a known one is part of a product's name.
  const isProduct = (at: number) =>
    [at - 1, at + 1].some((i) => i > 0 && known.has(i) && words[i]?.capital === true);
  const capitals = words.filter((word, i) => i > 0 && word.capital).length;
  const people = spans.get('person') ?? [];
  const boxes: Span[] = [];
  words.forEach(({ capital, owner, text }, i) => {
    const named =
      capital &&
      language !== 'de' && // every German noun has a capital
      !known.has(i) &&
      !isProduct(i) &&
      (i > 0
        ? capitals * 2 < words.length
        : (owner || afterNames.has(words[1]?.text ?? '')) && !openingWords.has(text));
    if (named || text.includes('@')) people.push({ from: i, to: i });
    if (text.endsWith('@')) boxes.push({ from: i, to: i });
  });
  spans.set('person', people);
  spans.set('box', boxes);
}

/** Four numbers in a row are an IP address. */
function addAddresses({ words }: Sentence, spans: Spans): void {
  const isNumber = (at: number) => /^\d{1,3}$/.test(words[at]?.text ?? '');
  const found = words.flatMap((_, i) =>
    [i, i + 1, i + 2, i + 3].every(isNumber) ? [{ from: i, to: i + 3 }] : [],
  );
  if (found.length > 0) spans.set('routing', [...(spans.get('routing') ?? []), ...found]);
}

/** "Unable to access the folder" speaks of a symptom, not of a right. */
function dropAccessVerbs({ words }: Sentence, spans: Spans): void {
  const symptoms = spans.get('symptom');
  const access = spans.get('access');
  if (!symptoms || !access) return;
  spans.set(
    'access',
    access.filter(
      ({ from, to }) =>
        !words[from]?.text.startsWith('acc') ||
        !symptoms.some((each) => from - each.to === 1 || each.from - to === 1),
    ),
  );
}

const openers = new Set(
  'and but so or then now hi hello team all know wondering asking tell also just simply instead question please'.split(
    ' ',
  ),
);

/**
 * Words that set the mood only in their place: "What is ..." and "Alert: ..." where they open a sentence or
 * a part of it (not "Ellie does the invoices", "the alerts group"), "we have" unless asked for ("could we have").
 */
function dropMisplacedMoods({ words }: Sentence, spans: Spans): void {
  const before = (at: number) => words[at - 1]?.text ?? '';
  const opening = ({ from }: Span) =>
    before(from) !== 'please' && (from <= 1 || opensPart(words, from));
  spans.set('question', (spans.get('question') ?? []).filter(opening));
  spans.set(
    'alarm',
    (spans.get('alarm') ?? []).filter(({ from }) => from === 0 || words[from]?.afterPause === true),
  );
  spans.set(
    'done',
    (spans.get('done') ?? []).filter(({ from }) => !modals.has(before(from))),
  );
}

const modals = new Set('can could may might would should shall must to will please and'.split(' '));

/** "Kind regards, Ann, administrator" names a job, not a right or a visitor. */
function dropTitles(spans: Spans): void {
  const closings = spans.get('closing') ?? [];
  if (closings.length === 0) return;
  for (const name of ['privilege', 'outside'] as const)
    spans.set(
      name,
      (spans.get(name) ?? []).filter(
        ({ from }) => !closings.some((each) => from > each.to && from - each.to <= 5),
      ),
    );
}

function opensPart(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at]?.afterPause === true || openers.has(words[at - 1]?.text ?? '');
}

/** True where a reading has words of a class. */
export function has(spans: Spans, name: ClassName): boolean {
  return (spans.get(name)?.length ?? 0) > 0;
}
