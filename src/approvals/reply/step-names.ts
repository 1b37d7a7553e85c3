import { isDeed, sameDeed } from './lexicon/deeds.ts';
import type { Span, StepNames, Token } from './token.ts';

const STOP = new Set(
  'a an the of for to on from in with by at as is are be and or it its his her their my our your this that set via into onto off up out over all you i we me he she they want would like'.split(
    ' ',
  ),
);
const INSIDE = new Set(
  'a an the of for to on from in s his her their user users account that this on its'.split(' '),
);
const TAILS = new Set('step part bit one thing action stuff portion change'.split(' '));
/** Words that decide; alone they never name a step. */
const DECIDING = new Set(
  'approve approved deny denied reject cancel stop start run go proceed hold wait ok yes no do confirm continue skip execute done action plan ticket client one first last next now leave keep'.split(
    ' ',
  ),
);
const SYNONYMS = new Map(
  Object.entries({
    reboot: 'restart',
    bounce: 'restart',
    cycle: 'restart',
    recycle: 'restart',
    deletion: 'delet',
    remove: 'delet',
    removal: 'delet',
    purge: 'delet',
    wipe: 'delet',
    nuke: 'delet',
    terminate: 'kill',
    end: 'kill',
    kill: 'kill',
    delete: 'delet',
    erase: 'delet',
    deactivate: 'disabl',
    disable: 'disabl',
    block: 'disabl',
    resolve: 'clos',
    closure: 'clos',
    close: 'clos',
    closing: 'clos',
    complete: 'clos',
    completed: 'clos',
    resolved: 'clos',
    pw: 'password',
    pwd: 'password',
    passwd: 'password',
    pass: 'password',
    email: 'mail',
    mailbox: 'mailbox',
    notification: 'notif',
    notify: 'notif',
    reassign: 'assign',
    assignment: 'assign',
    escalation: 'escalat',
    escalate: 'escalat',
    merge: 'merg',
    upgrade: 'updat',
    update: 'updat',
    patch: 'patch',
    migration: 'migrat',
    installation: 'install',
    reinstall: 'install',
    licence: 'licens',
    license: 'licens',
    laptop: 'laptop',
    vm: 'vm',
    box: 'server',
    survey: 'survey',
    csat: 'csat',
    acct: 'account',
    prio: 'priority',
    spooler: 'spooler',
    fw: 'firewall',
    svc: 'service',
    creation: 'creat',
  }),
);

const TIMES =
  /\b(?:\d{1,2}[:.]\d{2}|\d{1,2}[ap]m|tonight|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g;

function stem(word: string): string {
  const cut = word.replace(/(?:ings?|ed|es|s|e)$/, '');
  return cut.length < 3 ? word : cut.replace(/([bdgmnprt])\1$/, '$1');
}

/** The stem of what a word means in this trade. */
function meaning(word: string, base = stem(word)): string {
  const meant = SYNONYMS.get(word) ?? SYNONYMS.get(base) ?? SYNONYMS.get(`${base}e`) ?? base;
  // "extension" and "extend", "notification" and "notify" share their beginning.
  return meant.slice(0, 5);
}

/** The content words of each step's title. */
export function stepNames(steps: readonly string[]): StepNames {
  const byStem = new Map<string, number[]>();
  const byMeaning = new Map<string, number[]>();
  const verbs: string[] = [];
  const titles: string[][] = [];
  steps.forEach((title, index) => {
    const words =
      title
        .slice(0, 500)
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\d][\p{L}\d_]*/gu) ?? [];
    titles.push(words);
    verbs.push(meaning(words[0] ?? ''));
    const content = words.filter(
      (word) => (word.length > 1 && !STOP.has(word)) || /^\d$/.test(word),
    );
    for (const name of new Set(content.map(stem)))
      byStem.set(name, [...(byStem.get(name) ?? []), index + 1]);
    for (const name of new Set(content.map((word) => meaning(word))))
      byMeaning.set(name, [...(byMeaning.get(name) ?? []), index + 1]);
  });
  const times = new Set(
    steps.flatMap((title) => title.slice(0, 500).toLowerCase().match(TIMES) ?? []),
  );
  return {
    byStem,
    byMeaning,
    verbs,
    count: steps.length,
    times,
    titles,
    known: new Map(),
    memory: new Map(),
  };
}

/** Spans of a sentence that name exactly one step by words that no other step has. */
export function findNames(tokens: readonly Token[], names: StepNames): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (stepsOf(tokens[at], names).length === 0) {
      const step = stepDone(tokens, at, names);
      if (step !== undefined)
        spans.set(at, [{ tag: '<ref>', end: at + 1, steps: [step], byName: true }]);
      continue;
    }
    let end = at;
    const matched: (readonly number[])[] = [];
    let deciding = true;
    for (let next = at; next < tokens.length; next += 1) {
      const steps = stepsOf(tokens[next], names);
      if (steps.length > 0) {
        matched.push(steps);
        const word = tokens[next]?.word ?? '';
        const ordered =
          objectEnd(tokens, next + 1) > next + 1 &&
          steps.some((step) => meaning(word) === names.verbs[step - 1]);
        if (!DECIDING.has(word) || ordered) deciding = false;
        end = next + 1;
      } else if (!INSIDE.has(tokens[next]?.word ?? '')) break;
    }
    const step = theOne(matched, names.count);
    // "Priority 3" of a title is a name, not a priority and a step's number.
    const number = names.byStem.get(tokens[end]?.word ?? '');
    if (step !== undefined && /^\d$/.test(tokens[end]?.word ?? '') && number?.includes(step))
      end += 1;
    // "Rebooted, works" tells what was done, and names nothing to do.
    const lone = end === at + 1 && tokens[at]?.word.endsWith('ed');
    const done = lone && names.verbs[(step ?? 0) - 1] === meaning(tokens[at]?.word ?? '');
    if (step !== undefined && !deciding && !done) {
      if (TAILS.has(tokens[end]?.word ?? '') && !tokens[end + 1]?.tags.includes('<number>'))
        end += 1;
      const start =
        at > 0 && /^(?:the|that|this|a|his|her|their|its|my|our)$/.test(tokens[at - 1]?.word ?? '')
          ? at - 1
          : at;
      if (end === at + 1) end = objectEnd(tokens, end);
      const word = tokens[at]?.word ?? '';
      const base = !/(?:ing|ed|ion|al)$/.test(word);
      const object = /^(?:it|them|that|this)$/.test(tokens[at + 1]?.word ?? '');
      const order =
        base &&
        (object ||
          (meaning(word) === names.verbs[step - 1] && (end > at + 1 || barely(word, names))));
      const verb = base && end === at + 1 && meaning(word) === names.verbs[step - 1];
      const bare = object || (verb && tokens[at - 1]?.word === 'to');
      const span: Span = { tag: '<ref>', end, steps: [step], byName: true, order, bare, verb };
      spans.set(at, [...(spans.get(at) ?? []), span]);
      if (tokens[start - 1]?.word === 'set' && meaning('set') === names.verbs[step - 1])
        spans.set(start - 1, [...(spans.get(start - 1) ?? []), { ...span, order: true }]);
      if (start < at)
        spans.set(start, [...(spans.get(start) ?? []), { ...span, order: false, bare: false }]);
    }
    at = Math.max(at, end - 1);
  }
  return spans;
}

/** "No call", "the report is fine": a deed by another name, where something is said of it. */
function stepDone(tokens: readonly Token[], at: number, names: StepNames): number | undefined {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (!isDeed(word) || DECIDING.has(word) || word === 'answer') return undefined;
  if (!/^(?:no|and)$/.test(before) && !/^(?:is|are|yes|no|ok)$/.test(next)) return undefined;
  if (before === 'and' && !/^(?:is|are)$/.test(next)) return undefined;
  const done = names.titles.flatMap(([verb = ''], index) =>
    sameDeed(word, verb) ? [index + 1] : [],
  );
  return done.length === 1 ? done[0] : undefined;
}

/** A lone verb orders the only step there is, but for verbs whose past looks the same ("reset already"). */
function barely(word: string, names: StepNames): boolean {
  return names.count === 1 && !/^(?:re)?(?:set|put|cut|shut|let|read|run|split)$/.test(word);
}

/** The end of a verb's object: "close it out", "assign it to me". */
function objectEnd(tokens: readonly Token[], at: number): number {
  const word = (i: number) => tokens[i]?.word ?? '';
  if (!/^(?:it|them|that|this|him|her)$/.test(word(at))) return at;
  if (/^(?:out|off|up|down|back|over|away|now)$/.test(word(at + 1))) return at + 2;
  const person = /^(?:to|for)$/.test(word(at + 1)) && /^(?:me|him|her|them|us)$/.test(word(at + 2));
  return person ? at + 3 : at + 1;
}

/** The 1-based steps whose titles have a word. */
export function stepsOf(token: Token | undefined, names: StepNames): readonly number[] {
  if (!token || token.word.length < 2) return [];
  const { word } = token;
  const known = names.known.get(word);
  if (known) return known;
  const base = stem(word);
  const steps = names.byStem.get(base) ?? names.byMeaning.get(meaning(word, base)) ?? [];
  names.known.set(word, steps);
  return steps;
}

/** The step that a span's words mean: one has a word of its own there, and no other has. */
function theOne(matched: readonly (readonly number[])[], count: number): number | undefined {
  const own = new Set(matched.filter((steps) => steps.length === 1).map(([step]) => step));
  if (own.size === 1) return [...own][0];
  if (own.size > 1) {
    const tally = Array.from({ length: count + 1 }, () => 0);
    for (const steps of matched) for (const step of steps) tally[step] = (tally[step] ?? 0) + 1;
    const best = Math.max(...tally);
    const leaders = tally.flatMap((n, step) => (n === best ? [step] : []));
    return leaders.length === 1 && best >= 2 ? leaders[0] : undefined;
  }
  return undefined;
}
