import type { Span, Token } from './token.ts';

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const LEADS = new Set(
  'step steps number numbers item items point points action actions task tasks part parts line lines'.split(
    ' ',
  ),
);
/** A number before one of these counts something else. */
const UNITS = new Set(
  'users user people min mins minute minutes hour hours hrs hr days day weeks week month months pm am times time more x percent % gb mb tb pcs pc laptops machines servers licenses licences seats mailboxes o oclock sec secs seconds of th tickets alerts attempts january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** A number after one of these is a time, a size or a name. */
const NOT_BEFORE = new Set(
  'at p priority level tier version v server vlan port room ext within windows office day server user ticket est around past ten after before until till by'.split(
    ' ',
  ),
);
const JOINERS = new Set(['and', ',', 'plus', 'or', 'then', 'und', 'et']);
const TAILS = new Set(
  'step steps part parts bit bits one ones item items action actions task tasks portion'.split(' '),
);
const REST = [
  'the rest of them',
  'the rest of it',
  'the rest of the steps',
  'all the rest',
  'all the others',
  'the rest',
  'rest of it',
  'rest of them',
  'rest',
  'the others',
  'all others',
  'others',
  'all other steps',
  'the other steps',
  'other steps',
  'the other ones',
  'the other one',
  'everything else',
  'all else',
  'anything else',
  'the remaining',
  'remaining steps',
  'the remaining steps',
  'remaining ones',
  'the remaining ones',
  'remaining',
  'remainder',
  'the remainder',
  'the other two',
  'the other three',
  'the other four',
  'other two',
  'other three',
  'the remaining two',
  'the remaining three',
  'remaining two',
  'other one',
  'other ones',
  'the lot otherwise',
  'the other 2',
  'the other 3',
  'the other 4',
  'other 2',
  'other 3',
  'remaining 2',
  'remaining 3',
  'the remaining 2',
  'the remaining 3',
  'what is left',
  'whatever is left',
  'anything after that',
  'everything after that',
].map((phrase) => phrase.split(' '));
const REST_BY_FIRST_WORD = Map.groupBy(REST, ([first = '']) => first);

/** Every word that a reference by number can start with. */
const MAY_REFER =
  /^(?:[#s]?\d|the$|(?:one|two|three|four|five|six)$|first$|last$|final$|top$|bottom$|second$|third$|fourth$|fifth$|sixth$|seventh$|eighth$|ninth$|tenth$|(?:step|number|item|point|action|task|part|line)s?$)/;

export interface References {
  spans: Map<number, Span[]>;
  outOfRange: number[];
}

/** Where a sentence names steps by number, ordinal or range, or as "the rest". */
export function findReferences(tokens: readonly Token[], count: number): References {
  const spans = new Map<number, Span[]>();
  const outOfRange: number[] = [];
  const add = (start: number, end: number, steps: number[] | 'rest') => {
    if (steps !== 'rest') {
      const wrong = steps.filter((step) => step < 1 || step > count);
      if (wrong.length > 0) {
        if (namesAStep(tokens, start)) outOfRange.push(...wrong);
        return;
      }
    }
    spans.set(start, [...(spans.get(start) ?? []), { tag: '<ref>', end, steps }]);
  };
  let covered = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const rest = REST_BY_FIRST_WORD.get(tokens[at]?.word ?? '')?.find((words) =>
      words.every((word, i) => tokens[at + i]?.word === word),
    );
    // With one step there is no other: "the other one" is something else.
    if (rest && at >= covered && count > 1) {
      const more = TAILS.has(tokens[at + rest.length]?.word ?? '') ? 1 : 0;
      add(at, at + rest.length + more, 'rest');
      covered = at + rest.length + more;
    }
    if (at < covered || !MAY_REFER.test(tokens[at]?.word ?? '')) continue;
    const list = numberList(tokens, at, count);
    if (!list) continue;
    add(
      at,
      list.end,
      [...new Set(list.steps)].sort((a, b) => a - b),
    );
    covered = list.end;
  }
  return { spans, outOfRange };
}

interface Numbers {
  steps: number[];
  end: number;
}

function numberList(tokens: readonly Token[], start: number, count: number): Numbers | undefined {
  const first = oneReference(tokens, start, count, false);
  if (!first) return undefined;
  let { steps, end } = first;
  for (;;) {
    let next = end;
    let comma = false;
    while (JOINERS.has(tokens[next]?.word ?? '')) {
      comma ||= tokens[next]?.word === ',';
      next += 1;
    }
    const more = oneReference(tokens, next, count, true);
    if (!more) break;
    // "skip 1, 2 is fine": after a comma the next number opens its own clause unless the list goes on or ends.
    const follower = tokens[more.end]?.word;
    const opens = start > 0 && tokens[start - 1]?.word !== ',' && comma && follower !== undefined;
    if (opens && !JOINERS.has(follower ?? '') && follower !== 'please') break;
    steps = [...steps, ...more.steps];
    end = more.end;
  }
  return { steps, end };
}

/** One number, ordinal or range at `at`; `listed` when it continues a list. */
function oneReference(
  tokens: readonly Token[],
  at: number,
  count: number,
  listed: boolean,
): Numbers | undefined {
  let start = at;
  if (tokens[start]?.word === 'the' && LEADS.has(tokens[start + 1]?.word ?? '')) start += 1;
  const led = LEADS.has(tokens[start]?.word ?? '') && tokens[start + 1] !== undefined;
  if (led) start += 1;
  if (led && (tokens[start]?.word === 'number' || tokens[start]?.word === 'no')) start += 1;
  const ordinal = led ? undefined : ordinals(tokens, start, count);
  if (ordinal) return ordinal;
  const from = stepNumber(tokens, start, led || listed);
  if (from === undefined) return undefined;
  const range = /^#?(\d+)-(\d+)$/.exec(tokens[start]?.word ?? '');
  if (range) return { steps: between(Number(range[1]), Number(range[2])), end: start + 1 };
  const joins = tokens[start + 1]?.word ?? '';
  const to = ['to', 'through', '-'].includes(joins)
    ? stepNumber(tokens, start + 2, true)
    : undefined;
  if (to !== undefined && to > from) return { steps: between(from, to), end: start + 3 };
  return { steps: [from], end: start + 1 };
}

function stepNumber(tokens: readonly Token[], at: number, led: boolean): number | undefined {
  const word = tokens[at]?.word ?? '';
  const digits = /^#?s?(\d{1,2})(?:-\d{1,2})?$/.exec(word) ?? /^(\d{1,2})(?:st|nd|rd)$/.exec(word);
  if (digits && !(word.startsWith('s') && word.length > 3)) {
    if (led || word.startsWith('#')) return Number(digits[1]);
    if (UNITS.has(tokens[at + 1]?.word ?? '') || NOT_BEFORE.has(tokens[at - 1]?.word ?? ''))
      return undefined;
    return Number(digits[1]) || undefined;
  }
  const spoken = led || isSpokenNumber(tokens, at) ? NUMBER_WORDS.indexOf(word) : -1;
  return spoken > 0 ? spoken : undefined;
}

/** "Two and four are fine": a number word where a clause opens, right before what is said of it. */
function isSpokenNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ',';
  const next = tokens[at + 1]?.word ?? '';
  return (
    /^(?:,|and|but|not|skip|only|just|approve|deny)$/.test(before) &&
    !(before === 'not' && next === '') &&
    /^(?:|,|and|is|are|ok|yes|no|fine|good|approved|denied|rejected|depends|can|needs|has|must|should|looks|go|waits|please)$/.test(
      next,
    ) &&
    (next !== '' || before !== ',')
  );
}

function ordinals(tokens: readonly Token[], start: number, count: number): Numbers | undefined {
  const the = tokens[start]?.word === 'the' ? 1 : 0;
  const at = start + the;
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const many = NUMBER_WORDS.indexOf(next) > 1 ? NUMBER_WORDS.indexOf(next) : Number(next);
  const last = word === 'last' || word === 'final';
  if ((word === 'first' || last || word === 'top' || word === 'bottom') && many > 1) {
    const end = at + 2 + (TAILS.has(tokens[at + 2]?.word ?? '') ? 1 : 0);
    if (many > count) return { steps: [many], end };
    const back = last || word === 'bottom';
    return { steps: back ? between(count - many + 1, count) : between(1, many), end };
  }
  const ordinal = ORDINALS.indexOf(word);
  const number = last ? count : ordinal > 0 ? ordinal : undefined;
  if (number === undefined) return undefined;
  // The only step is no last one, and "I approved the last one" tells of another plan.
  if (count === 1 || isReport(tokens, start)) return undefined;
  const tailed = TAILS.has(next);
  // "Third one this week" counts something else.
  if (tailed && /^(?:this|today|tonight|so|since|in|now)$/.test(tokens[at + 2]?.word ?? ''))
    return undefined;
  // Bare "first" and "last" are mostly adverbs ("ask Bob first"), "second" a unit of time.
  const bare = !the && !tailed;
  const opening =
    start === 0 || tokens[start - 1]?.word === ',' || tokens[start - 1]?.word === 'and';
  if (
    bare &&
    !(opening && /^(?:yes|no|ok|is|fine|approved|approve|denied|deny|and|go|good|nope)$/.test(next))
  )
    return undefined;
  // "The last ticket reference" is no step.
  if (
    the &&
    !tailed &&
    !/^(?:|,|and|but|is|are|was|can|should|must|will|has|needs|looks|ok|yes|no|nope|fine|good|approved|denied|rejected|please|only|waits|wait|depends|on|emoji\w+|for|later|not|goes|go|stays)$/.test(
      next,
    )
  )
    return undefined;
  return { steps: [number], end: at + 1 + (tailed ? 1 : 0) };
}

/** What a number before it counts. */
const COUNTED =
  /^(?!(?:is|was|has|does|looks|needs|goes|waits|stays|gets|this|as|us|yes|steps|tasks|actions|items)$)[a-z]{2,}s$|^(?:sensible|plenty|total|pcs?|percent|gb|tb|mb)$/;

/** "We have 6", "the docs say 8": a bare number in the midst of prose is no step that the plan lacks. */
function namesAStep(tokens: readonly Token[], start: number): boolean {
  if (COUNTED.test(tokens[start + 1]?.word ?? '')) return false;
  const before = tokens[start - 1]?.word ?? ',';
  return (
    !/^\d/.test(tokens[start]?.word ?? '') ||
    /^(?:,|and|or|yes|no|ok|to|for|with|do|run|skip|only|just|but|except|not|go|approved?|approving|deny|denied|reject|rejected|please)$/.test(
      before,
    )
  );
}

function isReport(tokens: readonly Token[], start: number): boolean {
  return (
    /^(?:i|we|he|she|they|you)$/.test(tokens[start - 2]?.word ?? '') &&
    /^(?:did|ran|denied|[a-z]+ed)$/.test(tokens[start - 1]?.word ?? '')
  );
}

function between(from: number, to: number): number[] {
  if (to < from || to - from > 99) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
