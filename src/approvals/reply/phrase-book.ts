import type { Sentence, Span } from './token.ts';

/** What a phrase does in a decision; the table in `decide.ts` says how they combine. */
export type Act =
  | 'go'
  | 'yes'
  | 'refuse'
  | 'no'
  | 'hold-off'
  | 'defer'
  | 'time'
  | 'condition'
  | 'met'
  | 'except'
  | 'whole'
  | 'only'
  | 'step'
  | 'correct'
  | 'withdraw'
  | 'unsure'
  | 'question'
  | 'change'
  | 'sarcasm'
  | 'acknowledge'
  | 'courtesy'
  | 'reluctant'
  | 'state'
  | 'care'
  | 'mine'
  | 'because'
  | 'and'
  | 'but';

export interface Phrase {
  act: Act;
  /** Index of the token after it. */
  end: number;
  foreign: boolean;
  /** The references to steps that it took in. */
  refs: readonly Span[];
}

/** Phrases by act: one pattern a line, in the notation of `compile`. */
export type PhraseTable = Partial<Record<Act, string>>;

/** Phrases as an automaton: built once from the tables, made deterministic as texts are read. */
export interface PhraseBook {
  start: State;
  /** The states reached so far, by their places: whatever way leads to them, each is made once. */
  states: Map<string, State>;
  vocabulary: ReadonlySet<string>;
}

interface Found {
  act: Act;
  foreign: boolean;
}

/** A set of places in the patterns, with the words that lead on from there. */
interface State {
  nodes: PatternNode[];
  found: Found[];
  next: Map<string, State | null>;
}

/**
 * Compiles phrase tables. A pattern is words with `(a|b c)` for alternatives, `?` after a word or group
 * for optional, `<it>` for a macro, and `<ref>`, `<plan>`, `<clock>`, `<unknown>`... for tagged tokens.
 */
export function compilePhrases(
  tables: readonly { phrases: PhraseTable; foreign?: boolean }[],
  macros: Readonly<Record<string, string>>,
): PhraseBook {
  const root = new PatternNode();
  for (const { phrases, foreign = false } of tables)
    for (const [act, text] of Object.entries(phrases) as [Act, string][])
      for (const line of text.split('\n').map((part) => part.trim()))
        if (line) addPattern(root, line, macros).found.push({ act, foreign });
  const vocabulary = new Set<string>();
  const visit = (node: PatternNode): void => {
    if (node.seen) return;
    node.seen = true;
    for (const [word, nodes] of node.edges) {
      if (!word.startsWith('<')) vocabulary.add(word);
      nodes.forEach(visit);
    }
    node.skips.forEach(visit);
  };
  visit(root);
  const states = new Map<string, State>();
  return { start: stateOf([root], states), states, vocabulary };
}

/** Every known phrase that starts at `start`. */
export function phrasesAt(book: PhraseBook, sentence: Sentence, start: number): Phrase[] {
  const found: Phrase[] = [];
  const walk = (state: State, at: number, refs: readonly Span[]): void => {
    for (const { act, foreign } of at > start ? state.found : [])
      found.push({ act, end: at, foreign, refs });
    const token = sentence.tokens[at];
    if (!token) return;
    const next = follow(book, state, token.word);
    if (next) walk(next, at + 1, refs);
    for (const tag of token.tags) {
      const tagged = follow(book, state, tag);
      if (tagged) walk(tagged, at + 1, refs);
    }
    const spans = sentence.spans.get(at);
    if (!spans) return;
    for (const span of spans) {
      const next = follow(book, state, span.tag);
      if (next) walk(next, span.end, span.steps ? [...refs, span] : refs);
    }
  };
  walk(book.start, start, []);
  return found;
}

function follow(book: PhraseBook, state: State, key: string): State | undefined {
  const known = state.next.get(key);
  if (known !== undefined) return known ?? undefined;
  if (!key.startsWith('<') && !book.vocabulary.has(key)) return undefined;
  const targets = state.nodes.flatMap((node) => node.edges.get(key) ?? []);
  const next = targets.length > 0 ? stateOf(targets, book.states) : null;
  state.next.set(key, next);
  return next ?? undefined;
}

/** The state for some pattern nodes and everything reachable from them without reading a word. */
function stateOf(nodes: readonly PatternNode[], states: Map<string, State>): State {
  const all = new Set(nodes);
  for (const node of all) for (const skip of node.skips) all.add(skip);
  const place = Array.from(all, ({ id }) => id)
    .sort((a, b) => a - b)
    .join(' ');
  const known = states.get(place);
  if (known) return known;
  const found: Found[] = [];
  for (const node of all)
    for (const item of node.found)
      if (!found.some((known) => known.act === item.act && known.foreign === item.foreign))
        found.push(item);
  const state = {
    nodes: [...all].filter((node) => node.edges.size > 0),
    found,
    next: new Map<string, State | null>(),
  };
  states.set(place, state);
  return state;
}

let places = 0;

/** A place inside a pattern. */
class PatternNode {
  readonly id = places++;
  readonly edges = new Map<string, PatternNode[]>();
  readonly skips: PatternNode[] = [];
  readonly found: Found[] = [];
  seen = false;

  /** A new node after reading `word`. */
  after(word: string): PatternNode {
    const node = new PatternNode();
    this.edges.set(word, [...(this.edges.get(word) ?? []), node]);
    return node;
  }
}

/** Adds one pattern below `root`; returns the node where it ends. */
function addPattern(
  root: PatternNode,
  pattern: string,
  macros: Readonly<Record<string, string>>,
): PatternNode {
  const parts = pattern.match(/[()|]|<[a-z-]+>|[^\s()|?<>]+|\?/g) ?? [];
  let at = 0;
  const alternatives = (from: PatternNode): PatternNode => {
    const end = new PatternNode();
    let node = from;
    while (at < parts.length && parts[at] !== ')') {
      const part = parts[at] ?? '';
      at += 1;
      if (part === '|') {
        node.skips.push(end);
        node = from;
        continue;
      }
      const before = node;
      if (part === '(') {
        node = alternatives(node);
        if (parts[at] !== ')') throw new Error(`unbalanced pattern: ${pattern}`);
        at += 1;
      } else {
        const macro = part.startsWith('<') ? macros[part.slice(1, -1)] : undefined;
        node = macro === undefined ? node.after(part) : addPattern(node, macro, macros);
      }
      if (parts[at] === '?') {
        at += 1;
        // Skip to a node of our own: `node` may be shared with an alternative that must not end here.
        const joined = new PatternNode();
        node.skips.push(joined);
        before.skips.push(joined);
        node = joined;
      }
    }
    node.skips.push(end);
    return end;
  };
  const end = alternatives(root);
  if (at < parts.length) throw new Error(`unbalanced pattern: ${pattern}`);
  return end;
}
