import { backgroundAct, isApart, isLabel, isPlanTime, maySpeakFor, REPORT } from './background-act.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isFiller } from './lexicon/filler.ts';
import type { Act } from './phrase-book.ts';
import { readOrder } from './read-order.ts';
import { readSentence, type Segment, sentenceOf } from './read-sentence.ts';
import { stepsOf } from './step-names.ts';
import { splitSentence } from './split-sentence.ts';
import { hasLimit, isPlainStatement, isStory, tellsOfThePast } from './statement.ts';
import { type Sentence, type Span, type Token, wordsOf } from './token.ts';

/** What one stretch of the reply does, in the order written. */
export interface Move {
  /**
   * `statement`: plainly how things are; `background`: the same, of less plain words, beside a strong go-ahead;
   * `story`: background that only a separate sentence may hold.
   */
  act: Act | 'statement' | 'background' | 'story' | 'unknown';
  refs: readonly Span[];
  sentence: number;
  /** Counts clauses over the whole reply. */
  clause: number;
  text: string;
  foreign: boolean;
  /** Steps that the words of its clause touch; only of moves in prose. */
  about?: readonly number[];
  /** Words that no phrase covers stand before it in its clause. */
  inProse: boolean;
}

const DECIDING: ReadonlySet<Act> = new Set(['go', 'yes', 'refuse', 'no', 'hold-off']);
const HARMLESS: ReadonlySet<Move['act']> = new Set([
  'courtesy',
  'state',
  'care',
  'reluctant',
  'acknowledge',
  'met',
  'statement',
  'background',
  'story',
]);
/** Moves that leave nothing of their clause in doubt. */
const CLEAR: ReadonlySet<Move['act']> = new Set([
  ...[...HARMLESS].filter((act) => act !== 'story'),
  'go',
  'yes',
]);
/** In a clause with one of these, the other words are what is asked, awaited or demanded. */
const LIMITING: ReadonlySet<Act> = new Set([
  'defer',
  'condition',
  'unsure',
  'question',
  'change',
  'sarcasm',
  'mine',
]);
/** Questions that ask nothing. */
const RHETORICAL = new RegExp(
  `^(?:${[
    'what are you waiting for',
    '(?:sure |yes |well |ok )?why not',
    'why (?:on earth )?(?:would|should|could) (?:i|we|you|anyone|anybody|it)(?: ever)?(?: not|(?: not)?(?: (?:say no|object|mind|stop(?: you)?|refuse|decline|not)))',
    'why would not (?:i|we|you|it)(?: be)?(?: (?:approve|agree|say yes|want|do)(?: (?:it|this|that))?)?',
    '(?:why|what for|how come) (?:is|are|do|does) (?:you|it|this|that|we|i|the bot|the system|muster)(?: (?:even|still|always|really|have to|need to|keep))*(?: (?:ask|asking|wait|waiting))(?: (?:me|us|for this|about this|at all|for permission|lol|again))*',
    '(?:did|have) (?:not )?(?:i|we)(?: not)?(?: already)?(?: just)? (?:approve|approved|ok|okayed|agree|agreed|say yes|said yes|sign|signed)(?: (?:it|this|that|off|to|on|one|already|yesterday|earlier))*',
    'did not (?:i|we)(?: already)?(?: just)? (?:approve|ok|agree|say yes|sign)(?: (?:it|this|that|off|to|on|one|already|yesterday|earlier))*',
    '(?:do|need|must) you (?:even |really |still )?(?:need to |have to )?ask',
    'who am i to (?:say no|stop you|argue|object|disagree)',
    'who (?:would|could) (?:say no|object|argue|refuse)(?: to (?:it|this|that))?',
    'what (?:took|kept) (?:you|it|us)(?: so long)?',
    'what is (?:there )?(?:not )?to (?:like|object to|lose|discuss)',
    'where do i sign',
    '(?:can|could|would|will) you (?:please )?(?:proceed|go ahead|continue|run it|do it|action it|get it done|crack on)(?: with (?:it|this|that))?(?: please)?',
  ].join('|')})$`,
);
/** Conditions that are none: "if I had a pound for every time". */
const IDLE =
  /^(?:(?:but|and|so|now) )?(?:after|having) (?:just )?(?:\w+ing|been|read|seen|looked|checked|tested|spoken|gone|had)\b(?!.*\b(?:if|unless|until|is|are|will|can|he|she|they)\b)|^(?:speaking )?as (?:the |a |an |his |her |their |our )?(?:\w+ )?(?:owner|manager|lead|rep|contact|engineer|admin|approver|tech|head|director)(?: \w+)?$|^if i (?:had|got) (?:a|one|ten) \w+ for (?:every|each)\b|^in case (?:i|we) (?:did not|have not|forgot)\b/;
/** "Denied earlier", where the author goes on to say what he thinks now. */
const PAST_NO =
  /^(?:(?:i|we) )?(?:(?:had|have) )?(?:denied|rejected|declined|refused|said no|stopped)(?: (?:to )?(?:this|it|that|these))?(?: one)? (?:earlier|yesterday|before|previously|initially|at first|originally|last \w+|this morning|the first time|on \w+day)\b/;
/** Orders whose object, if not the plan, is something else: "stop the alarm". */
const ORDERS =
  /^(?:stop|cancel|drop|leave|scrap|halt|bin|close|remove|ignore|avoid|forget|cut|miss|lose|strike)\b/;
const OTHER_OBJECT = /^(?:the|his|her|their|a|an|my|our)$/;
/** What someone said; right before a go-ahead it is his, not the author's. */
const REPORTED =
  /\b(?:said|says|confirmed|agreed|approved|signed off|okayed|accepted|consented|given)\b/;

/** The moves of one sentence. `firstClause` is the number of its first clause. */
export function movesOf(sentence: Sentence, index: number, firstClause: number): Move[] {
  const whole = clausesOf(readSentence(sentence));
  const read = readClauses(sentence, whole, false);
  if (sentence.question && RHETORICAL.test(plainWords(sentence.tokens))) {
    const asks = read.some((move) => move.act === 'go' || move.act === 'yes');
    if (!asks) return [{ ...blank, act: 'courtesy', text: wordsOf(sentence.tokens), sentence: index, clause: firstClause }];
  }
  const gaps = whole.some(({ segments }) => segments.some(({ kind }) => kind === 'gap'));
  const changes = read.some((move) => move.act === 'change');
  const blurred =
    (gaps || changes) && read.some((move) => !CLEAR.has(move.act) || move.act === 'statement');
  const parts = blurred ? splitSentence(sentence) : [];
  const found: Read[] = parts.length > 0 ? [] : read;
  if (parts.length > 0)
    for (const [at, tokens] of parts.entries()) {
      const part = sentenceOf(tokens, false, sentence.names);
      const later = parts.slice(at + 1);
      const moves = readPart(part, found.at(-1)?.act, later.some(([first]) => first?.word === 'but'));
      const clause = (found.at(-1)?.clause ?? -1) + 1;
      const [first] = moves;
      const before = found.at(-1);
      // "Client rang, go ahead": the go-ahead may be the client's.
      if (
        (first?.act === 'go' || first?.act === 'yes') &&
        (before?.act === 'statement' || before?.act === 'background') &&
        !/^(?:(?:and )?so|but|(?:and )?(?:i|we) )/.test(`${wordsOf(tokens)} `) &&
        maySpeakFor(parts[at - 1] ?? [], first.text)
      )
        before.act = 'story';
      found.push(...moves.map((move) => ({ ...move, clause: move.clause + clause })));
    }
  const moves = found.map((move) => ({
    ...move,
    sentence: index,
    clause: firstClause + move.clause,
  }));
  return sentence.question ? asQuestion(sentence, moves, index, moves.at(-1)?.clause ?? firstClause) : moves;
}

type Read = Omit<Move, 'sentence'>;


/** The moves of one clause cut out of its sentence: as a whole where that is understood, else phrase by phrase. */
function readPart(part: Sentence, before: Move['act'] | undefined, yields: boolean): Read[] {
  const words = plainWords(part.tokens);
  if (RHETORICAL.test(words) || IDLE.test(words))
    return [{ ...blank, act: 'courtesy', text: words, clause: 0 }];
  if (PAST_NO.test(words)) return [{ ...blank, act: 'reluctant', text: words, clause: 0 }];
  const clauses = clausesOf(readSentence(part));
  // "Not thrilled about it, but": a dislike that gives way.
  const decides = clauses.some(({ segments }) => segments.some(({ act }) => act && DECIDING.has(act)));
  if (yields && !decides && clauses[0]?.segments[0]?.act === 'reluctant')
    return [{ ...blank, act: 'reluctant', text: wordsOf(part.tokens), clause: 0 }];
  const read = readClauses(part, clauses, isContrast(before));
  if (!read.some((move) => !CLEAR.has(move.act) || move.act === 'statement')) return read;
  const whole: Clause = { joined: clauses[0]?.joined, segments: clauses.flatMap(({ segments }) => segments) };
  const order = orderMove(part, whole, read);
  if (order) return [{ ...order, clause: 0 }];
  const act = backgroundAct(part, whole, undefined, isContrast(before));
  if (act) return [{ ...blank, act, text: wordsOf(part.tokens), clause: 0 }];
  return withAbout(part, read);
}

/** Notes which steps a limit's own words touch, so that it need not reach the others. */
function withAbout(part: Sentence, moves: readonly Read[]): Read[] {
  const about = new Set(part.tokens.flatMap((token) => stepsOf(token, part.names)));
  return moves.map((move) => (about.size > 0 ? { ...move, about: [...about] } : move));
}

function isContrast(before: Move['act'] | undefined): boolean {
  return before === 'statement' || before === 'background' || before === 'story' || before === 'state';
}

function readClauses(sentence: Sentence, clauses: readonly Clause[], follows: boolean): Read[] {
  const moves: Read[] = [];
  clauses.forEach((clause, at) => {
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
      const untold = blurred || own.some((move) => move.act === 'statement' || move.act === 'story');
      const order = untold ? orderMove(sentence, clause, own) : undefined;
      if (order) {
        moves.push({ ...order, ...place });
        return;
      }
      const act = blurred ? backgroundAct(sentence, clause, clauses[at + 1], contrast) : undefined;
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
  });
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
  if (!order || (order.act === 'go' && own.some((move) => move.act === 'refuse' || move.act === 'no')))
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

const blank = { refs: [], foreign: false, inProse: false };
/** A decision that turned out to be somebody else's words counts as words for what follows it. */
const loose: Segment = { kind: 'gap', start: 0, end: 0, refs: [], foreign: false };
type ClauseMove = Omit<Move, 'sentence' | 'clause'>;

/** Words that say nothing of their own, where they are all that no phrase covers beside a decision. */
function withoutFiller(sentence: Sentence, parts: readonly Segment[]): readonly Segment[] {
  const gaps = parts.filter((part) => part.kind === 'gap');
  const decides = parts.some((part) => part.act && DECIDING.has(part.act));
  const fills = gaps.flatMap((part) => tokensOf(sentence, part)).every(({ word }) => isFiller(word));
  return decides && fills ? parts.filter((part) => part.kind !== 'gap') : parts;
}

function clauseMoves(sentence: Sentence, clause: Clause, afterStatement: boolean): ClauseMove[] {
  const parts = withoutFiller(sentence, clause.segments);
  const words = (part: Segment) => sentence.tokens.slice(part.start, part.end);
  const textOf = (part: Segment) => wordsOf(words(part));
  const all = parts.flatMap(words);
  const decides = parts.some((part) => part.act && DECIDING.has(part.act));

  const promise = /^(?:i|we|will|can|have|am)$/.test(all[0]?.word ?? '');
  if (parts[0]?.act === 'care' && promise && !decides && !hasLimit(all))
    return [{ ...blank, act: 'care', text: wordsOf(all) }];
  if (afterStatement && all[0]?.word === 'not' && all.length <= 4 && !decides && !hasTime(parts))
    return [{ ...blank, act: 'statement', text: wordsOf(all) }];
  if (
    !decides &&
    (parts[0]?.kind === 'gap' || HARMLESS.has(parts[0]?.act ?? 'unknown')) &&
    hasTime(parts) &&
    tellsOfThePast(all) &&
    isStory(all, false)
  )
    return [{ ...blank, act: 'story', text: wordsOf(all) }];

  // "HR confirmed that she left": somebody else's word, told as background.
  const told =
    parts[0]?.kind === 'gap' &&
    parts.every(
      (part) => part.kind === 'gap' || HARMLESS.has(part.act ?? 'unknown') || isReport(part),
    ) &&
    parts.some(isReport);
  if (told && isStory(all, true)) return [{ ...blank, act: 'story', text: wordsOf(all) }];

  const limited = parts.some((part) => part.act && LIMITING.has(part.act));
  const verb = parts.some((part) => part.act === 'state' || part.act === 'met');
  const request = parts.some((part) => part.act === 'care');
  let tangled = false;
  return parts.flatMap((part, at): ClauseMove[] => {
    const left = tangled ? loose : parts[at - 1];
    tangled = false;
    const right = parts[at + 1];
    const inProse = parts
      .slice(0, at)
      .some((other) => other.kind === 'gap' || other.act === 'met' || other.act === 'state');
    const move = (act: Move['act'], refs = part.refs): ClauseMove[] => [
      { act, refs, text: textOf(part), foreign: part.foreign, inProse },
    ];
    if (part.kind === 'gap') {
      const tokens = words(part);
      if (tokens.every(({ word }) => isFiller(word)) && !decides && parts.length > 1) return [];
      const beside = [left, right].some((other) => other?.act && DECIDING.has(other.act));
      if (
        parts.every((other) => other === part || other.act === 'courtesy') &&
        isName(tokens) &&
        !sentence.tokens[part.end]?.tags.includes('<colon>')
      )
        return move('courtesy');
      if (limited && !beside) return [];
      if (beside || decides || request) return move('unknown', refsWithin(sentence, part));
      const refs = refsWithin(sentence, part);
      if (refs.length > 0) return move('unknown', refs);
      if (isLabel(sentence, clause)) return move('unknown');
      const reason = verb || (afterStatement && clause.joined === 'because');
      if (isPlainStatement(tokens, reason)) return move('statement');
      return move(
        isStory(tokens, verb || afterStatement) ? 'story' : 'unknown',
        refsWithin(sentence, part),
      );
    }
    if (part.act === 'refuse' && /\b(?:anything|any of)\b/.test(textOf(part)))
      return move('refuse', []);
    if (
      part.act === 'yes' &&
      at === 0 &&
      parts.length === 1 &&
      afterStatement &&
      clause.joined === 'because' &&
      sentence.tokens[part.start - 1]?.word === 'so'
    )
      return move('go');
    const act =
      part.act === 'step' && part.refs.length > 0 && part.refs.every((ref) => ref.order)
        ? 'go'
        : part.act;
    if (!act) return [];
    if (act === 'time' && (isPlanTime(sentence, part) || isPastTime(sentence, part)))
      return move('statement');
    // A step's number counts, whatever it stands in.
    if (HARMLESS.has(act) && part.refs.some((ref) => !ref.byName)) return move('step');
    if (!DECIDING.has(act)) return move(act);
    if (!isEntangled(act, part, left, right)) return move(act);
    // "PO approved": something else's approval, which is background beside a go-ahead of one's own.
    tangled = true;
    const others =
      left?.kind === 'gap' &&
      right === undefined &&
      /^(?:approved|accepted|agreed|confirmed|signed off|authori[sz]ed)$/.test(textOf(part)) &&
      isStory(words(left), true);
    return move(others ? 'story' : 'unknown');
  });

  function isMood(part: Segment | undefined): boolean {
    return part?.act === 'reluctant' && /\b(?:would|was|thought|assumed|had)\b/.test(textOf(part));
  }

  function isReport(part: Segment): boolean {
    return part.act !== undefined && DECIDING.has(part.act) && REPORT.test(textOf(part));
  }

  /** Whether words we do not know, right beside a decision, may make it another's or turn it round. */
  function isEntangled(act: Act, part: Segment, left?: Segment, right?: Segment): boolean {
    if (left?.kind === 'gap') return true;
    if ((act === 'go' || act === 'yes') && left?.act === 'state' && REPORTED.test(textOf(left)))
      return true;
    // "let me know when you go ahead", "I would have approved"
    if ((act === 'go' || act === 'yes') && (left?.act === 'care' || isMood(left))) return true;
    if (right?.kind !== 'gap' || act === 'hold-off') return false;
    if (act !== 'refuse') return true;
    const object = words(right);
    if (/\b(?:touch|near|with)$/.test(textOf(part))) return false;
    if (/^(?:by|per)$/.test(object[0]?.word ?? '')) return true;
    return (
      ORDERS.test(textOf(part)) ||
      /\b(?:want|like|need|to|feel|think)$/.test(textOf(part)) ||
      /^(?:permission|request|access)\b/.test(textOf(part)) ||
      (OTHER_OBJECT.test(object[0]?.word ?? '') &&
        !isPlainStatement(object, false) &&
        !isStory(object, false))
    );
  }
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

/** "Changed my mind from this morning", "released yesterday": no time to come. */
function isPastTime(sentence: Sentence, part: Segment): boolean {
  const text = wordsOf(tokensOf(sentence, part));
  const before = sentence.tokens[part.start - 1]?.word ?? '';
  return (
    /\b(?:yesterday|ago|last (?:night|week|month|year|time))\b/.test(text) ||
    (/^(?:from )?this (?:morning|afternoon)$/.test(text) && /^(?:from|since|of)$/.test(before || (text.split(' ')[0] ?? ''))) ||
    /^from this (?:morning|afternoon)$/.test(text)
  );
}

function hasTime(parts: readonly Segment[]): boolean {
  return parts.some(
    (part) => part.act === 'time' || part.act === 'defer' || part.act === 'condition',
  );
}

/** One or two capitalised words we do not know: "Approved, Dave". */
function isName(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= 2 && tokens.every((token) => token.capital && token.tags.includes('<unknown>'))
  );
}

function tokensOf(sentence: Sentence, part: Segment): Token[] {
  return sentence.tokens.slice(part.start, part.end);
}

function refsWithin(sentence: Sentence, part: Segment): Span[] {
  const refs: Span[] = [];
  for (let at = part.start; at < part.end; at += 1) {
    const span = (sentence.spans.get(at) ?? []).find(
      (one) => one.steps && !one.byName && one.end <= part.end,
    );
    if (!span) continue;
    refs.push(span);
    at = span.end - 1;
  }
  return refs;
}

/** Words without marks and small noises. */
function plainWords(tokens: readonly Token[]): string {
  return wordsOf(tokens.filter(({ word }) => !/^(?:,|lol|haha|hey|oh|and|but|so|emoji\w+)$/.test(word)));
}

/** In a question nothing is decided, but for a refusal in an earlier clause ("no, why would we?"). */
function asQuestion(sentence: Sentence, moves: Move[], index: number, last: number): Move[] {
  const words = plainWords(sentence.tokens);
  if (RHETORICAL.test(words)) return moves;
  const kept = moves.filter((move) =>
    move.act === 'refuse' || move.act === 'no'
      ? move.clause < last
      : !DECIDING.has(move.act as Act) && !HARMLESS.has(move.act),
  );
  const refs = moves.flatMap((move) => move.refs);
  return [...kept, { ...blank, act: 'question', refs, sentence: index, clause: last, text: words }];
}
