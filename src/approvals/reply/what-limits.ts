import { asideRules } from './lexicon/aside-rules.ts';
import { baseVerb, isDeed, sameDeed } from './lexicon/deeds.ts';
import { type Limit, type LimitRule, limitRules } from './lexicon/limit-rules.ts';
import { type Saying, sayingOf } from './saying.ts';
import { FOREIGN, lacks } from './statement.ts';
import { stepsOf } from './step-names.ts';
import type { StepNames, Token } from './token.ts';

/** Others who want something, now or for a day to come. */
const DEMANDS =
  /\b(?:wants?|needs?|prefers?|asks?|expects?|insists?|requires?|says?|would like|asked|wanted|preferred|requested|agreed|said(?! (?:yes|fine|ok|it|she|he|go|so|that))|booked|arranged|suggested|promised|picked|chose)\b/;

/** Denied with these, something that the plan may wait for is said to be there, or nothing at all. */
const GOOD_LACK =
  /\b(?:no|not|nobody|noone|nothing|without|never|none|any|neither|not a single|not one)(?: \w+){0,3}? (?:rush|hurry|problems?|issues?|impact|downtime|outage|harm|loss|users?|sessions?|complaints?|objections?|object|objected|reasons?|doubt|downside|drawback|affected|logged|logins?|matters?|notices?|noticed|miss|mind|minds|cares?|care|travel|charge|hesitation|argument|brainer|hurt|lost|kid|blame|worries|drama|fuss|fear|notes|arguments?|complain|touch|left to|in the way|holds?|fussed|bothered|fault|faulted|need to|proud|nitpick|stand in|argue|surprise[sd]?|wrong|change|add|missing|extra|biggie|blockers?|reason to (?:wait|sit|hold|delay)|left to wait|in today|sign in|sign ins|using|uses|used|touched|depends|on it)\b|^billable no$|\bnever been (?:\w+er|more)\b|\bcould not (?:help|fault|ask for|agree more|care less|be (?:happier|better|clearer|simpler))\b|\bhave not forgotten\b|\bwill not (?:hurt|harm|touch|break|affect|bite|kill|matter|be missed|notice|even notice|cost|take|lose|mind|change|object|complain|argue)\b|\bnot (?:going to|about to) (?:argue|nitpick|stand|complain|object|fight|cry|miss|lose)\b|\b(?:do|does) not (?:even )?(?:mind|need|care|matter|see (?:a|any|why)|have to|want to (?:lose|miss|hear|see))\b|\bcan not (?:fault|argue|think|complain|wait|see (?:a|any|why|anything)|find|come|be worse|get (?:any )?worse|have|afford|beat)\b|\b(?:hard|difficult|impossible|silly|no reason) to (?:say no|refuse|argue|object)\b|\bno idea\b|\bkid you not\b|\bnot (?:bad|only|just|the first|a bad)\b/;
const EVERY_GOOD_LACK = new RegExp(GOOD_LACK, 'g');
const NEGATION = /\b(?:not|no|never|none|nobody|noone|nothing|neither|nor|without)\b/;
/** With a thing or a person for its subject a denial is news, unless what it denies is what a plan may wait for. */
const OPEN_DENIAL =
  /\b(?:nobody|noone|not|never)(?: \w+){0,2} (?:told|asked|informed|warned|approved|confirmed|checked|tested|signed|agreed)\b|\b(?:not|never|no|noone|nobody|nothing)(?: \w+){0,2} (?:approved?|agreed?|authori[sz]ed?|confirmed|signed|told|asked|ready|finished|done|completed?|backed|tested|verified|checked|heard|replied|answered|happy|ok|okay|sure|safe|right|correct|responded|here|available|back|aware|allowed|seen|read|arrived|cleared|paid|working|enough|plan|this|that|it|yet|him|her)$|\b(?:has|have|is|are|does|do) not$/;

/** What a future or standing harm is told of: "this will break payroll". */
const HARM = /\b(?:will|can|is going to) (?!not\b)(?:(?:all|just|also|definitely|only) )*(\w+)/;
/** The same in the present. */
const HARMS =
  /\b(?:breaks|kills|hurts|deletes|stops|loses|ruins|destroys|locks|takes down|though$)\b/;
const HELPS =
  /^(?:be|do|fix|help|sort|solve|resolve|take|last|make|save|work|cure|clear|hold|stick|have|keep|both|go|run|proceed|wait|get|need|free|stop|give)$/;
/** Where a subject ends. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|might|must|needs?|wants?|starts?|runs?|goes|gets?|happens?|stays?|waits?)\b/;

/** What the author says he will do or can: about himself, not about the plan's steps. */
const OWN_WILL =
  /\b(?:will|shall|can|could|going to) (?:(?:also|just|even|always|happily|gladly|definitely|then|be|still|not|probably) )*(\w+)/;
const CARE =
  /^(?:be|ring|call|phone|tell|update|inform|email|mail|message|text|warn|explain|watch|watching|monitor|monitoring|keep|own|owe|buy|chase|follow|bill|invoice|brief|pop|drop|swing|log|note|thank|apologise|catch|deal|cover|covering|face|sit|sat|sitting|stay|see|confirm|vouch|hear|live|say|saying|the|in|at|on|here|there|happy|fine|good|ok|okay|glad|sure|not|grateful|around|off|out|home|all|with|a|an|his|her|your|their|our|impressed|up|about|stood|standing|free|back|so|very|quite|familiar|well|aware|well|happily|now|online|already|behind|sold|convinced|satisfied|content|cover|absolutely|completely|totally|entirely|fully|perfectly|really|typing|writing|driving|looking forward|going|sick|tired|only|fond|getting|old|new|responsible|account|convinced|definitely|just|approving|giving|confident|certain|pleased|delighted|relieved|comfortable|next|one|never|still|have|go|do|count|trust|back|support|stand|take|answer)$/;
/** What he is at, unless it is no more than where he is or what he feels. */
const OWN_DOING =
  /\b(?:am|are) (?:(?:also|just|even|still|not|now|then|only|probably) )*(\w+ing)\b/;

/** Deeds of his that do nothing to the plan's own. */
const LOOKS =
  /^(?:look|check|confirm|review|read|test|verif|report|note|log|ask|tell|told|call|ring|rang|see)\w*$/;

/** Verbs in the first person that put off, ask or wish for something else. */
const OWN_WISH =
  /^(?:i|we) (?:(?:still|just|also|really|do|would|will) )*(?:want|need|prefer|like|wish|ask|check|wait|await|plan|intend|expect|decide|doubt|question|wonder|fear|object|oppose|refuse|reject|decline|deny|hold|suggest|propose|require|recommend|advise|insist)\b/;
const OWN_WISH_FINE =
  /\b(?:would like to thank|(?:really )?like (?:how|the|this|that|it|what|your)|need (?:it|this|that|them) (?:done|gone|sorted|back|working)|want (?:it|this|that|them) (?:done|gone|sorted|over|off|out)|question(?:ed)? nothing|do not (?:need|want|like to|object|doubt|wish|expect|insist))\b/;
/** A clause that asks, by the order of its words. */
const ASKS =
  /^(?:is|are|was|were|did|does|do|can|could|should|shall|will|would|has|have|had|am|may|might) (?:not )?(?:the|it|this|that|these|those|he|she|they|we|you|i|there|anyone|anybody|somebody|someone|your|his|her|their|our)\b|^(?:who|whose|what|why|how|which|where|when)\b/;
/** "What was the question": nothing but a question, with or without its mark. */
const ASKS_PLAINLY =
  /^(?:what|who|which|where|when) (?:is|was|are|were) (?:the|your|that|this|it|his|her|their|our)(?: \w+)?$/;
const ASKS_NOT =
  /^who cares\b|^(?:do|have) (?:it|this|that|the|these|those|them|all|both|your|his|her|their|our)\b|^(?:what a|what an|how (?:nice|lovely|good|kind|very))\b|^had (?:the|a|an|it|his|her|their|your|our|this|that)\b|^(?:which|who|where|when|what|how) (?:is|was|are|were|has|had|happened|means|i|we|he|she|they) /;

/** After another clause, "which just landed" tells more of what stands there. */
const RELATES =
  /^(?:which|who|where) (?:is|are|was|were|has|have|had|will|would|just|already|also|it|i|we|he|she|they|the|came|went|got|means|meant|makes|made|happened|happens|works?|worked|sent|said|asked|needs?|does|do|did|can|used|uses)\b/;

/** Small talk and courtesies that hold a word from the tables: no part of an answer. */
const SOCIAL =
  /^(?:thanks|thank you|many thanks|cheers|ta|sorry (?:for|about)|apologies|hope (?:you|this|all)|good (?:morning|afternoon|evening|luck|job|work|catch|spot|shout)|nice|lovely|great|brilliant|well done|have a|enjoy|see you|take care|happy (?:friday|monday|new year|christmas|birthday)|pardon|excuse|hi|hello|hey|morning|dear)\b(?!.*\b(?:if|unless|until|once|but|not|wait|hold|first|instead|only|before|after|when)\b)/;
/** Told to do these, nobody is told to do anything about the plan. */
const MERE_ORDERS =
  /^(?:(?:please|just|and|so|but) )*(?:let me (?:put it|be (?:clear|plain|blunt))|do not (?:worry|wait|mind|bother|hesitate|thank|apologise|shoot|panic|tell (?:my|anyone|anybody|the wife)|miss|even|ask me|get me)|mind you|believe (?:me|you)|trust me|bear in|look(?: |$)|thank |say (?:hi|hello|thanks)|give (?:him|her|them|my) (?:my|best|regards|a hug|love)|keep (?:me|us) (?:posted|informed|updated|in the loop)|keep up the|carry on|shout|give (?:me|us) a shout|mark my|(?:let (?:me|us) know|tell (?:me|us)|update (?:me|us)) (?:how|what (?:fails|failed|happens|comes|breaks|you find|it says|they say)|the (?:results?|outcome)|when (?:it|that|this|you|they) (?:is|are)|once (?:it|that|this) is|if (?:it|anything|something|you) )|(?:shout|holler|ring|call|ping|yell|text)(?: at)?(?: (?:me|us))? if (?:it|anything|something|you|the \w+(?: \w+)? (?:do|does) not) |take (?:my|care)|call it|be my guest|have (?:at it|fun|a)|feel free|ask anyone|send (?:my|him my|her my))\b/;

const FOREIGN_MORE = new Set(
  'sobald sofern keinen keinem keiner vorher vorausgesetzt lorsque tant jamais aucun jamas tampoco nenhum salvo excepto excepte behalve zodra mits voordat tenzij antes avant vor solo bis ate mas'.split(
    ' ',
  ),
);

/** Each `unless` ready to strike out every place where it matches. */
const rules = [...asideRules, ...limitRules].map((rule: LimitRule) => ({
  ...rule,
  ...(rule.unless && { unless: new RegExp(rule.unless, 'g') }),
}));

/** Small talk, and orders that are about nothing in the plan. */
export function isSmallTalk(tokens: readonly Token[]): boolean {
  const { words } = sayingOf(tokens);
  return SOCIAL.test(words) || MERE_ORDERS.test(words);
}

/** What in a clause may keep a plain go-ahead beside it from counting; nothing where it only tells. */
export function whatLimits(
  tokens: readonly Token[],
  names: StepNames,
  continued = false,
): Limit | undefined {
  if (tokens.some(isForeignLimit)) return 'foreign';
  const saying = aboutThePlan(sayingOf(tokens), names);
  const { words, subject, time } = saying;
  if (ASKS_PLAINLY.test(words)) return 'question';
  if (ASKS.test(words) && !ASKS_NOT.test(words) && !(continued && RELATES.test(words)))
    return 'question';
  if (isDoneAlready(saying, names)) return 'mine';
  const timed = tokens.some(({ tags }) => tags.includes('<clock>'));
  if (timed && time !== 'past' && (subject !== 'other' || DEMANDS.test(words))) return 'delay';
  return (
    rules.find((rule) => limits(rule, saying))?.limit ?? denies(saying) ?? intends(saying, names)
  );
}

/** "The reboot is for tonight": what is said of a step's deed is said of the plan. */
function aboutThePlan(saying: Saying, names: StepNames): Saying {
  if (saying.subject !== 'other' || saying.time === 'past') return saying;
  const [before = ''] = saying.words.split(FINITE);
  const head = before.trim().split(' ').at(-1) ?? '';
  const deed =
    (isDeed(head) || /ing$/.test(before.split(' ')[0] ?? '')) &&
    stepsOf({ word: head, tags: [], capital: false }, names).length > 0;
  return deed || /^(?:maintenance|outage|downtime|change|cutover)$/.test(head)
    ? { ...saying, subject: 'plan' }
    : saying;
}

function limits({ words, unless, told = [], own = [] }: LimitRule, saying: Saying): boolean {
  if (!words.test(saying.words)) return false;
  if (unless && !words.test(saying.words.replace(unless, ' '))) return false;
  if (saying.hangs && saying.time !== 'unreal' && !isPastTime(saying)) return true;
  if (saying.subject === 'other' && told.includes(saying.time))
    return saying.time === 'present' && DEMANDS.test(saying.words);
  if (saying.subject === 'plan' && saying.time === 'past' && told.includes('past')) return false;
  return !(saying.subject === 'author' && own.includes(saying.time));
}

/** "When she was in", and not "once it has finished". */
function isPastTime({ words, time }: Saying): boolean {
  return (
    time === 'past' &&
    /^(?:when|while|before|after|until|till|by)\b/.test(words) &&
    !/\b(?:has|have|is|are|can|will)\b/.test(words)
  );
}

function denies(saying: Saying): Limit | undefined {
  const { words, subject, time, tokens } = saying;
  if (/\b(?:has|have|is|are) not\b/.test(words) && subject !== 'author' && lacks(tokens))
    return 'negation';
  const rest = words.replace(EVERY_GOOD_LACK, ' ');
  if (!NEGATION.test(rest)) return undefined;
  if (lacks(tokens) && subject !== 'author' && /\b(?:has|have)\b/.test(words)) return 'negation';
  if (subject === 'other' && !OPEN_DENIAL.test(words)) return undefined;
  if (subject === 'author' && (time === 'past' || time === 'unreal'))
    return /\bnot (?:\w+ )?(?:read|looked?|checked?|see|seen|verified|confirmed|compared|finished|decided|hear|heard|tested|opened|agreed|approved|done|spoken|asked)\b/.test(
      words,
    )
      ? 'negation'
      : undefined;
  if (subject === 'plan' && (time === 'past' || /\b(?:does|do|will|did|would) not\b/.test(words)))
    return undefined;
  if (/^(?:.* )?(?:none of|noone|nobody|nothing)\b \S+ \S+/.test(words) && !OPEN_DENIAL.test(words))
    return undefined;
  return 'negation';
}

/** "She is unlocked already", "the unlock is done". */
function isDoneAlready({ words, subject }: Saying, names: StepNames): boolean {
  if (
    subject === 'plan' &&
    /\b(?:is|are|has been) (?:already )?(?:done|finished|complete)\b/.test(words)
  )
    return true;
  if (!/\balready\b/.test(words)) return false;
  return words
    .split(' ')
    .some((word) => names.titles.some(([verb = '']) => word !== verb && baseVerb(word) === verb));
}

/** What the author, the reader or the plan is about to do, or is told to. */
function intends({ words, subject, time }: Saying, names: StepNames): Limit | undefined {
  const planned = (word: string) =>
    isDeed(word) && names.titles.some(([verb = '']) => sameDeed(word, verb));
  if (subject === 'author') {
    if (OWN_WISH.test(words) && !OWN_WISH_FINE.test(words)) return 'delay';
    if (time === 'unreal') return undefined;
    if (
      /\b(?:did|done|am doing|handled|sorted|finished) (?:it|this|that|these|those|them|all|both)\b/.test(
        words,
      )
    )
      return 'mine';
    const will = (OWN_WILL.exec(words) ?? OWN_DOING.exec(words))?.[1];
    if (will && !CARE.test(will) && !GOOD_LACK.test(words)) return 'mine';
    const deed = words.split(' ')[1] ?? '';
    if (
      time !== 'past' &&
      isDeed(deed) &&
      baseVerb(deed) === deed &&
      !/^(?:do|run|get|give|make|put|take|place|continue|plan)$/.test(deed)
    )
      return 'mine';
    const again = (word: string) =>
      time === 'past'
        ? names.titles.some(([verb = '']) => baseVerb(word) === baseVerb(verb))
        : planned(word);
    return words
      .split(' ')
      .slice(1, 5)
      .some((word) => again(word) && !LOOKS.test(word))
      ? 'mine'
      : undefined;
  }
  if (time === 'unreal') return undefined;
  if (subject === 'order') return 'change';
  if (subject === 'reader') {
    return !GOOD_LACK.test(words) &&
      /^you (?:can|could|should|must|need|will|would|may|might)\b/.test(words)
      ? 'change'
      : undefined;
  }
  if (subject === 'plan') {
    if (/\b(?:would|could|may|might) (?!not\b|be worse)/.test(words)) return 'doubt';
    if (time === 'present' && HARMS.test(words)) return 'doubt';
    const harm = HARM.exec(words)?.[1];
    return harm && !HELPS.test(harm) ? 'doubt' : undefined;
  }
  if (
    time === 'present' &&
    /\b(?:does|handles|takes|takes care of|looks after|already did) (?:it|this|that|these|those|them|the|care)\b/.test(
      words,
    )
  )
    return 'mine';
  const doer = words.split(' ').slice(1, 5);
  const does = (word: string) => planned(word) && (time === 'future' || /s$/.test(word));
  if (time !== 'past' && !/\bnot\b/.test(words) && doer.some(does)) return 'mine';
  return undefined;
}

function isForeignLimit({ word }: Token): boolean {
  return (
    FOREIGN_MORE.has(word) ||
    (FOREIGN.includes(word) && !/^(?:den|plus|die|main|falls|solo|bis|ate|mas)$/.test(word))
  );
}
