import { baseVerb, isDeed, sameDeed } from './lexicon/deeds.ts';
import { isFiller } from './lexicon/filler.ts';
import { oncePer } from './once-per.ts';
import { stepsOf } from './step-names.ts';
import type { StepNames, Token } from './token.ts';

/** An order in the words of the plan: what it tells to do, or not to do. */
export interface Order {
  act: 'go' | 'refuse';
  /** 1-based steps whose deed it is; empty for the plan as it stands. */
  steps: number[];
  /** Nothing but pronouns after the verb: "restart it". */
  bare: boolean;
}

/** What may lead into an order without changing it: small words, leave, wishes and their like elsewhere. */
const LEADS = new RegExp(
  `^(?:(?:${[
    'ok|okay|so|and|then|just|now|right|please|kindly|do|also|both|all|therefore|hence|cool|great|thanks|emojiyes|emojigo|emojinice',
    'yes|oh|well|hey|god|lord|definitely|absolutely|certainly|simply|immediately|quickly|by all means|get|for',
    'go ahead(?: and| with)?|proceed(?: to| with)?|start|feel free to|let us',
    'you (?:can|may|should|could|might as well|must)(?: now)?|(?:can|could|would|will) you|you (?:have|got) my permission to',
    'you are (?:ok|good|fine|clear|cleared|free|welcome|allowed|safe|all clear) to',
    '(?:i am |we are )?(?:very |perfectly |quite |totally )?(?:happy|fine|good|ok|okay|clear|cleared|safe|cool|glad|comfortable)(?: for you)?(?: to| with| for| about)',
    'i (?:want|need|would like)(?: you)?(?: to)?|(?:in favour of|yes to|ok to|no to)|to|with|on',
    'pode|podem|por favor|sim|bitte|ja|oui|si|puedes|puede|tu peux|vous pouvez|kannst du|konnen sie|je mag|je kan|u kunt',
  ].join('|')}) )*$`,
);
/** In front of an order these turn it round. */
const FORBIDS =
  /\b(?:do not|never|not to|must not|should not|will not be|are not|am not|we will not|i will not|can not|shall not|would rather not|rather you did not|would not|no)(?: (?:be|even|going to|ever|please|just|want|want to|want you to|need to|like to|have|let|going|about to|allowing|allow|anyone|you|us|we|to|under any circumstances))*$/;
/** Not an order for the plan's doer to carry out: what it tells is to let something be. */
const NEVER_DEEDS = /^(?:leave|keep|wait|hold|check|ask|stay|remain)$/;
/** Everyday nouns that a step's title leaves out, and small change beside an order. */
const COMMON =
  /^(?:user|users|client|customer|contact|requester|caller|people|person|guy|ticket|account|accounts|box|machine|device|server|pc|laptop|host|service|status|note|team|mail|email|message|reply|draft|text|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|new|old|straight|right|afterwards|after|once|done|properly|today|asap|live|everyone|everybody|anything|any|nothing|none|please|thanks|thank|hard|soft|remotely|manually|cleanly|safely|proper|clean|meantime|meanwhile)$/;

/** With one of these a title's noun is its deed: "place order" is to order. */
const MAKES = /^(?:place|create|raise|replace|renew|submit|make)$/;

/** Stops rather than does, where its object is the plan itself. */
const STOPS = /^(?:kill|drop|bin|stop|ditch|axe|pull|scrap|trash|close|clear|block|take|lose)$/;
const PLAN = /^(?:plan|proposal|idea|request|changes?|suggestion)$/;
const OBJECT = /^(?:it|them|him|her|that|this|these|those|all|both|away|everything)$/;

/** Wishes and leave in the passive: lead, object, participle, rest. */
const PASSIVE =
  /^((?:(?!being|be|gets?|getting)\S+ )*?)((?:(?:the|this|that|her|his|their|our) )?\S+(?: \S+)?) (?:(?:can|may|should|must|shall|will|does|do|is|are|has|have)? ?(?:not )?(?:to )?(?:now )?(?:be|being|get|gets|getting|to be) )(\S+(?:ed|en|set|cut|shut|sent|put|built|rebuilt|swapped))((?: \S+)*)$/;
/** Spares most clauses the slow search. */
const MAY_BE_PASSIVE = / (?:be|being|gets?|getting) /;
/** What is said of a deed to clear it or to refuse it: "rebooting it is fine". */
const CLEARED =
  /^(.+?) (?:(?:is|are|would be|looks|sounds) )?(?:(?:both|all|absolutely|perfectly|totally|very|really|quite|also|a) )*(?:ok|okay|fine|good|approved|allowed|alright|great|cleared|yes|ok with me|ok by me|fine by me|fine with me|good to go|emojiyes)$/;
const REFUSED =
  /^(.+?) (?:(?:is|are|gets|stays|would be) )?(?:(?:both|all|absolutely|definitely|firmly|a|an|not|flat|firm|hard|definite|clear|outright|big|very|really|to be|out of the) )*(?:no|denied|rejected|refused|declined|not allowed|not approved|not ok|not happening|not an option|question|no go|nogo|bad idea|emojino|vetoed|off the table)$/;
const OPENS_WITH_DEED = /^(?:(?:the|and|but|so) )?\S+ing(?: |$)/;
const TRAILING =
  /(?: (?:here|at all|now|today|please|thanks|then|either|for us|for me|for now|on this one|with this client|as well|too))+$/;
/** A step is left alone, or open where it was to be closed. */
const LEFT =
  /^(?:(?:but|and|so|please|just|then|do|you can|you should|better|rather|i would rather you|i want you to) )*(?:leave|left|keep|kept) (.+?) (open|alone|as is|as it is|as they are|untouched|in place|enabled|running|on|where it is|where they are|active|locked|out|out of it|out of this|be)$/;

/** Each reading of a note asks for the same clauses again. */
const ordersOf = oncePer((_plan: StepNames) => new Map<string, Order | undefined>());

/** Words of one clause -> the order that they are, if every word of it is understood. */
export function readOrder(tokens: readonly Token[], names: StepNames): Order | undefined {
  const words = tokens.map((token) => token.word);
  const text = words.join(' ');
  const orders = ordersOf(names);
  if (!orders.has(text))
    orders.set(
      text,
      readVerdict(text, names) ?? readPassive(text, names) ?? readPlainOrder(words, names),
    );
  return orders.get(text);
}

/** "I am fine with it being closed", "TTL can be lowered", "nobody gets removed". */
function readPassive(text: string, names: StepNames): Order | undefined {
  const match = MAY_BE_PASSIVE.test(text) ? PASSIVE.exec(text) : null;
  const [, lead = '', object = '', participle = '', rest = ''] = match ?? [];
  const none = /^(?:noone|nobody|nothing|none of (?:it|them|this|these))$/.test(object);
  const forbids = none || /\b(?:not|never)\b/.test(text);
  if (!match || !isDeed(participle)) return undefined;
  if (!LEADS.test(lead.replace(/\b(?:do|can|must|should|will|are|is|am)? ?(?:not|never)\b ?/, '')))
    return undefined;
  const objects = none ? rest : `${object} ${rest}`;
  const order = orderFrom(participle, objects.split(' ').filter(Boolean), names, forbids);
  return order && { ...order, act: forbids ? 'refuse' : 'go' };
}

function readVerdict(text: string, names: StepNames): Order | undefined {
  const left = LEFT.exec(text);
  if (left) {
    const verb = left[2] === 'open' ? 'close' : undefined;
    const steps = stepsNamed((left[1] ?? '').split(' '), names, verb);
    return steps && { act: 'refuse', steps, bare: false };
  }
  if (!OPENS_WITH_DEED.test(text)) return undefined;
  const ended = text.replace(TRAILING, '');
  const refused = REFUSED.exec(ended);
  const found = refused ?? CLEARED.exec(ended);
  const [first = '', ...rest] = (found?.[1] ?? '').replace(/^(?:the|and|but|so) /, '').split(' ');
  if (!found || !/ing$/.test(first) || !isDeed(first)) return undefined;
  const deed = orderFrom(first, rest, names, true);
  return deed && { ...deed, act: refused ? 'refuse' : 'go', bare: false };
}

/** The steps that nouns name, or those of a deed where one is given. */
function stepsNamed(
  words: readonly string[],
  names: StepNames,
  verb: string | undefined,
): number[] | undefined {
  if (verb !== undefined) {
    const done = names.titles.flatMap((title, index) =>
      title.some(
        (word, at) =>
          (at === 0 || /^(?:closed|resolved|completed?)$/.test(word)) && sameDeed(verb, word),
      )
        ? [index + 1]
        : [],
    );
    return done.length > 0 ? done : undefined;
  }
  const named = words
    .map((word) => stepsOf({ word, tags: [], capital: false }, names))
    .filter((steps) => steps.length > 0);
  const [first, ...others] = named;
  if (!first) return undefined;
  const both = others.reduce((kept, steps) => kept.filter((step) => steps.includes(step)), first);
  return [...(both.length > 0 ? both : first)];
}

/** One order, or several in a row: "reset and log it". */
function readPlainOrder(words: readonly string[], names: StepNames): Order | undefined {
  const at = words.findIndex((word, i) => word === 'and' && i > 0 && isDeed(words[i + 1] ?? ''));
  if (at < 0) return readOneOrder(words, names, false);
  const first = readOneOrder(words.slice(0, at), names, true);
  const second = first && readPlainOrder(words.slice(at + 1), names);
  const last = second ?? (first && readOneOrder(words.slice(at + 1), names, true));
  if (!first || !last || first.act !== last.act) return undefined;
  return {
    act: first.act,
    steps: [...new Set([...first.steps, ...last.steps])],
    bare: first.bare && last.bare,
  };
}

function readOneOrder(
  words: readonly string[],
  names: StepNames,
  paired: boolean,
): Order | undefined {
  for (let at = 0; at < Math.min(words.length, 9); at += 1) {
    const word = words[at] ?? '';
    const titled = names.titles.some(([first]) => first === word);
    if (!(isDeed(word) || titled) || NEVER_DEEDS.test(word)) continue;
    const lead = words.slice(0, at).join(' ');
    const forbids = FORBIDS.exec(lead);
    if (!LEADS.test(`${forbids ? lead.slice(0, forbids.index) : lead} `.trimStart())) continue;
    const inflected = baseVerb(word) !== word;
    const gerund =
      /ing$/.test(word) && (forbids || /^(?:to|with|on|for|about|of)$/.test(words[at - 1] ?? ''));
    if (inflected && !gerund) continue;
    const asked = /\b(?:please|may|can|go ahead and|ahead)\b/.test(lead);
    const order = orderFrom(
      word,
      words.slice(at + 1),
      names,
      forbids !== null || ((asked || paired) && at === words.length - 1),
    );
    if (order) return { ...order, act: forbids ? 'refuse' : 'go' };
  }
  return undefined;
}

function orderFrom(
  verb: string,
  rest: readonly string[],
  names: StepNames,
  lenient: boolean,
): Omit<Order, 'act'> | undefined {
  const verbs = names.titles.flatMap((words, index) =>
    words.some(
      (word, at) =>
        (at === 0 ||
          (MAKES.test(words[0] ?? '') && word === verb) ||
          !((!lenient && isDeed(words[0] ?? '')) || isFiller(word))) &&
        sameDeed(verb, word),
    )
      ? [index + 1]
      : [],
  );
  const first = names.titles.flatMap((words, index) =>
    sameDeed(verb, words[0] ?? '') ? [index + 1] : [],
  );
  if (verbs.length === 0) return undefined;
  let steps = first.length > 0 ? first : verbs;
  if (/^(?:me|us)$/.test(rest[0] ?? '') || rest.some((word) => PLAN.test(word) && STOPS.test(verb)))
    return undefined;
  let bare = true;
  let known = false;
  for (const [at, word] of rest.entries()) {
    if (/^\d{1,3}$/.test(word) && /^(?:all|the|those|these|both)$/.test(rest[at - 1] ?? ''))
      continue;
    if (word === 'by' || (word === 'and' && isDeed(rest[at + 1] ?? ''))) return undefined;
    if (isFiller(word)) continue;
    const named = stepsOf({ word, tags: [], capital: false }, names);
    bare = false;
    if (named.length > 0) {
      const both = steps.filter((step) => named.includes(step));
      if (both.length > 0) steps = both;
      else if (verbs.some((step) => named.includes(step)))
        steps = verbs.filter((step) => named.includes(step));
      else return undefined;
      known = true;
    } else if (!COMMON.test(word) && !(lenient && (known || OBJECT.test(rest[0] ?? ''))))
      return undefined;
  }
  // A lone verb is too little: "post" may be anything.
  if (!lenient && !rest.some((word) => OBJECT.test(word) || !isFiller(word))) return undefined;
  return { steps, bare };
}
