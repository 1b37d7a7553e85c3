import { backgroundAct, isApart, maySpeakFor } from './background-act.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { IDLE, PAST_NO, RHETORICAL, USUALLY } from './lexicon/idle.ts';
import {
  blank,
  CLEAR,
  type ClauseMove,
  DECIDING,
  HARMLESS,
  type Move,
  type SentenceMove,
} from './move.ts';
import { oncePer } from './once-per.ts';
import type { Act } from './phrase-book.ts';
import { clauseMoves, tokensOf } from './read-clause.ts';
import { readOrder } from './read-order.ts';
import { clauseOf, readSentence } from './read-sentence.ts';
import { splitSentence } from './split-sentence.ts';
import { stepsOf } from './step-names.ts';
import { type Sentence, type Span, type Token, wordsOf } from './token.ts';

/** The moves of one sentence. `firstClause` is the number of its first clause. */
export function movesOf(sentence: Sentence, index: number, firstClause: number): Move[] {
  return sentenceMoves(sentence).map((move) => ({
    ...move,
    sentence: index,
    clause: firstClause + move.clause,
  }));
}

const sentenceMoves = oncePer((sentence: Sentence): readonly SentenceMove[] => {
  const whole = clausesOf(readSentence(sentence));
  const cut = splitSentence(sentence);
  const read = readClauses(sentence, whole, false, !sentence.question && cut.length > 0);
  if (sentence.question && RHETORICAL.test(plainWords(sentence.tokens))) {
    const asks = read.some((move) => move.act === 'go' || move.act === 'yes');
    if (!asks)
      return [
        {
          ...blank,
          act: 'courtesy',
          text: wordsOf(sentence.tokens),
          clause: 0,
        },
      ];
  }
  const parts = read.some(isUnsettled) ? cut : [];
  const found: SentenceMove[] = parts.length > 0 ? [] : read;
  if (parts.length > 0)
    for (const [at, tokens] of parts.entries()) {
      const part = clauseOf(tokens, sentence);
      const later = parts.slice(at + 1);
      const moves = readPart(
        part,
        found.at(-1)?.act,
        later.some(([first]) => first?.word === 'but'),
      );
      const clause = (found.at(-1)?.clause ?? -1) + 1;
      const [first] = moves;
      const before = found.at(-1);
      // "Client rang, go ahead": the go-ahead may be the client's.
      if (
        (first?.act === 'go' || first?.act === 'yes') &&
        (before?.act === 'statement' || before?.act === 'background') &&
        !/^(?:(?:and |so )*(?:so|but|please|i|we)) /.test(`${wordsOf(tokens)} `) &&
        maySpeakFor(parts[at - 1] ?? [], first.text)
      )
        before.act = 'story';
      found.push(...moves.map((move) => ({ ...move, clause: move.clause + clause })));
    }
  return sentence.question ? asQuestion(sentence, found, found.at(-1)?.clause ?? 0) : found;
});

/** The moves of one clause cut out of its sentence: as a whole where that is understood, else phrase by phrase. */
function readPart(
  part: Sentence,
  before: Move['act'] | undefined,
  yields: boolean,
): SentenceMove[] {
  const words = plainWords(part.tokens);
  if (RHETORICAL.test(words) || IDLE.test(words))
    return [{ ...blank, act: 'courtesy', text: words, clause: 0 }];
  if (PAST_NO.test(words)) return [{ ...blank, act: 'reluctant', text: words, clause: 0 }];
  const clauses = clausesOf(readSentence(part));
  // "Not thrilled about it, but": a dislike that gives way.
  const decides = clauses.some(({ segments }) =>
    segments.some(({ act }) => act && DECIDING.has(act)),
  );
  const dislikes = !decides && clauses[0]?.segments[0]?.act === 'reluctant';
  if (yields && (dislikes || USUALLY.test(words)))
    return [{ ...blank, act: 'reluctant', text: wordsOf(part.tokens), clause: 0 }];
  const read = readClauses(part, clauses, isContrast(before));
  const met = read.length === 1 && read[0]?.act === 'met';
  if (met || !read.some((move) => isUnsettled(move) || move.act === 'refuse')) return read;
  const whole: Clause = {
    joined: clauses[0]?.joined,
    segments: clauses.flatMap(({ segments }) => segments),
  };
  const order = orderMove(part, whole, read);
  if (order) return [{ ...order, clause: 0 }];
  // "Kill it", where ending something is a step: an order beside another go-ahead, and nothing by itself.
  const doubtful =
    read.length === 1 && read[0]?.act === 'refuse' ? readOrder(part.tokens, part.names) : undefined;
  if (doubtful?.act === 'go')
    return [{ ...blank, act: 'refuse', refs: [], text: words, clause: 0, orders: doubtful.steps }];
  const act = backgroundAct(part, whole, undefined);
  if (act) return [{ ...blank, act, text: wordsOf(part.tokens), clause: 0 }];
  return withAbout(part, read);
}

/** Notes which steps a limit's own words touch, so that it need not reach the others. */
function withAbout(part: Sentence, moves: readonly SentenceMove[]): SentenceMove[] {
  const about = new Set(part.tokens.flatMap((token) => stepsOf(token, part.names)));
  return moves.map((move) => (about.size > 0 ? { ...move, about: [...about] } : move));
}

/** Whether another look at the words may find more in them. */
function isUnsettled({ act }: Pick<Move, 'act'>): boolean {
  return !CLEAR.has(act) || act === 'statement' || act === 'met';
}

function isContrast(before: Move['act'] | undefined): boolean {
  return (
    before === 'statement' || before === 'background' || before === 'story' || before === 'state'
  );
}

/** The moves of a sentence's clauses; with `brief` no further than to the first that leaves something open. */
function readClauses(
  sentence: Sentence,
  clauses: readonly Clause[],
  follows: boolean,
  brief = false,
): SentenceMove[] {
  const moves: SentenceMove[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (brief && moves.some(isUnsettled)) break;
    const place = { clause: at };
    if (clause.joined === 'but') moves.push({ ...blank, ...place, act: 'but', text: 'but' });
    const conceded =
      concedes(sentence, clause, clauses[at + 1]) ||
      (clause.segments[0]?.act === 'reluctant' &&
        clauses.slice(at + 1).some((later) => later.joined === 'but') &&
        !clause.segments.some((part) => part.act && DECIDING.has(part.act)));
    const last = moves.at(-1)?.act;
    const contrast =
      (at === 0 && follows) ||
      isContrast(last) ||
      (last === 'reluctant' && clause.joined === 'because');
    if (conceded) moves.push({ ...blank, ...place, act: 'reluctant', text: 'reluctant' });
    else {
      const own = clauseMoves(sentence, clause, contrast);
      const blurred = own.some((move) => !CLEAR.has(move.act));
      const untold =
        blurred || own.some((move) => move.act === 'statement' || move.act === 'story');
      const order = untold ? orderMove(sentence, clause, own) : undefined;
      if (order) {
        moves.push({ ...order, ...place });
        continue;
      }
      const act = blurred ? backgroundAct(sentence, clause, clauses[at + 1]) : undefined;
      const text = wordsOf(clause.segments.flatMap((part) => tokensOf(sentence, part)));
      const told = act ? [{ ...blank, act, text }] : own;
      const apart = isApart(sentence, clause, clauses[at + 1]);
      moves.push(
        ...told.map((move) => ({
          ...move,
          ...place,
          act: move.act === 'statement' && !apart ? ('story' as const) : move.act,
        })),
      );
    }
  }
  return moves;
}

/** With one of these a clause is no plain order. */
const UNORDERED: ReadonlySet<Move['act']> = new Set([
  'condition',
  'question',
  'sarcasm',
  'time',
  'unsure',
  'correct',
  'except',
  'only',
  'hold-off',
]);

/** A clause in the words of the plan as the order or the refusal that it is. */
function orderMove(
  sentence: Sentence,
  clause: Clause,
  own: readonly Pick<Move, 'act'>[],
): ClauseMove | undefined {
  if (own.some((move) => UNORDERED.has(move.act))) return undefined;
  const tokens = clause.segments.flatMap((part) => tokensOf(sentence, part));
  const order = readOrder(tokens, sentence.names);
  if (
    !order ||
    (order.act === 'go' && own.some((move) => move.act === 'refuse' || move.act === 'no'))
  )
    return undefined;
  const ref: Span = {
    tag: '<ref>',
    end: 0,
    steps: order.steps,
    byName: true,
    order: true,
    bare: order.bare,
  };
  return { ...blank, act: order.act, refs: [ref], text: wordsOf(tokens) };
}

/** "I don't like it, but approved": a dislike that gives way to a go-ahead. */
function concedes(sentence: Sentence, clause: Clause, next: Clause | undefined): boolean {
  const [only, ...others] = clause.segments;
  if (only?.act !== 'refuse' || others.length > 0 || next?.joined !== 'but') return false;
  const dislike = /\b(?:like|love|keen|happy|thrilled|comfortable|ideal|great|good idea)\b/;
  return (
    dislike.test(wordsOf(sentence.tokens.slice(only.start, only.end))) &&
    next.segments.some((part) => part.act === 'go' || part.act === 'yes')
  );
}

/** Words without marks and small noises. */
function plainWords(tokens: readonly Token[]): string {
  return wordsOf(
    tokens.filter(({ word }) => !/^(?:,|lol|haha|hey|oh|and|but|so|emoji\w+)$/.test(word)),
  );
}

/** In a question nothing is decided, but for a refusal in an earlier clause ("no, why would we?"). */
function asQuestion(sentence: Sentence, moves: SentenceMove[], last: number): SentenceMove[] {
  const words = plainWords(sentence.tokens);
  if (RHETORICAL.test(words)) return moves;
  const kept = moves.filter((move) =>
    move.act === 'refuse' || move.act === 'no'
      ? move.clause < last
      : !DECIDING.has(move.act as Act) && !HARMLESS.has(move.act),
  );
  const refs = moves.flatMap((move) => move.refs);
  return [...kept, { ...blank, act: 'question', refs, clause: last, text: words }];
}
