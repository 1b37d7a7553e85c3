import { isDeed } from './lexicon/deeds.ts';
import { told } from './lexicon/told.ts';
import { FOREIGN, isUnderWay, lacks } from './statement.ts';
import type { Token } from './token.ts';

/** Who a clause is about: its author, the reader, other people, or things. */
type Subject = 'author' | 'reader' | 'person' | 'thing';

const FOREIGN_WORDS = new Set(
  FOREIGN.filter((word) => !/^(?:den|plus|bis|die|main|solo|ate|mas)$/.test(word)),
);

/** A clause's subject and what is said of it. */
interface Statement {
  subject: Subject;
  /** The words after the subject, from the finite verb on. */
  said: readonly string[];
  words: readonly string[];
}

/**
 * True for a clause that tells how things are or were, and in which nothing limits, asks, doubts, orders or
 * sets a time to come: beside a go-ahead of its own it changes nothing. Whatever is not seen to be so is false.
 */
export function isTelling(clause: readonly Token[], timed: boolean): boolean {
  const from = clause.findIndex(
    ({ word }, at) =>
      !told.leads.has(word) &&
      !(word === 'that' && /^(?:now|seeing|given)$/.test(clause[at - 1]?.word ?? '')),
  );
  const tokens = clause.slice(Math.max(from, 0));
  const [first, second] = tokens;
  if (isRemark(tokens)) return true;
  if (/^(?:thanks|thank|appreciate|cheers|sorry|apologies)$/.test(first?.word ?? ''))
    return !tokens.some(
      ({ word }, at) =>
        told.strings.has(word) &&
        !isLoose(
          tokens.map((one) => one.word),
          at,
        ),
    );
  // "When he rang I had my doubts": the past, however it opens.
  const dated =
    /^(?:when|after|before|while|until|once)$/.test(first?.word ?? '') && second !== undefined;
  if (isUnderWay(tokens) || tokens.some(({ word }) => FOREIGN_WORDS.has(word))) return false;
  if (/\b(?:as|so) (?:long|soon|far) as\b/.test(clause.map(({ word }) => word).join(' ')))
    return false;
  const statement = statementOf(dated ? tokens.slice(1) : tokens);
  if (!statement || (lacks(withoutUsBack(tokens)) && !isSilence(statement.words))) return false;
  // "Once it has finished" is still to come.
  if (dated && (!tellsPast(statement) || /^(?:have|has|is|are)$/.test(statement.said[0] ?? '')))
    return false;
  const { words } = statement;
  const past = tellsPast(statement);
  if (words.some((word, at) => told.strings.has(word) && !isLoose(words, at))) return false;
  if (!past && isAftercare(statement)) return true;
  if (!past && words.some((word, at) => told.moments.has(word) && at < words.length - 1))
    return (
      (statement.subject !== 'thing' && isWhereabouts(statement)) ||
      /^(?:noone|nobody|nothing)$/.test(words[0] ?? '')
    );
  if (words.some((word, at) => told.doubts.has(word) && !isDenied(words, at) && !past))
    return false;
  if (timed && isSilence(statement.words)) return true;
  const nobody = /^(?:noone|nobody|nothing)$/.test(words[0] ?? '');
  if (timed && !past && !nobody && !isAppointment(statement)) return false;
  return saysNothing(statement, past);
}

/** "Nothing holds us back" lacks nothing. */
function withoutUsBack(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    ({ word }, at) => word !== 'back' || !/^(?:us|me|it|this)$/.test(tokens[at - 1]?.word ?? ''),
  );
}

/** "Correct number", "expires tonight": a finding, or a deadline, in a few words. */
export function isRemark(tokens: readonly Token[]): boolean {
  const [first = '', ...rest] = tokens.map(({ word }) => word);
  if (first === 'no' && rest[0] === 'need' && /^(?:to|for)$/.test(rest[1] ?? ''))
    return !rest.some((word) => STRINGS.test(word));
  if (rest.length < 1 || rest.length > 4) return false;
  if (/^(?:expires|expiring|lapses|ends)$/.test(first) && rest.length <= 2) return true;
  if (rest.some((word) => told.strings.has(word) || told.doubts.has(word))) return false;
  return (
    /^(?:correct|right|good|nice|great|lovely|same|usual|known|classic|sensible|tidy|clean|thorough)$/.test(
      first,
    ) &&
    !rest.some(
      (word) =>
        told.moments.has(word) ||
        told.finite.has(word) ||
        told.decisions.has(word) ||
        /^(?:go|ok|yes|no|if|to)$/.test(word),
    )
  );
}

function statementOf(tokens: readonly Token[]): Statement | undefined {
  const words = tokens.map((token) => token.word);
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.some((word) => !/^[a-z\d#'@_.:%+-]+$/.test(word))) return undefined;
  if (told.author.has(first)) return { subject: 'author', said: words.slice(1), words };
  if (first === 'you') return { subject: 'reader', said: words.slice(1), words };
  // "Rang her": the author's own deed, told without a subject.
  const found =
    told.findings.has(first) &&
    words.length > 2 &&
    words.some((word) => /^(?:with|by|via|against|from)$/.test(word));
  if (isPast(first) && (found || !told.verdicts.has(first)) && first !== 'had')
    return { subject: 'author', said: words, words };
  if (isDeed(first) && told.objects.has(second)) return undefined;
  const verb = words.findIndex((word, at) => at > 0 && mayBeFinite(word));
  if (verb < 1 || verb > 8) return undefined;
  const noun = words.slice(0, verb);
  if (
    noun.some(
      (word, at) =>
        (told.strings.has(word) && !isLoose(noun, at)) || told.author.has(word) || word === 'you',
    )
  )
    return undefined;
  if (/^(?:needs?|wants?|not|no|with|for|to|on|if)$/.test(first)) return undefined;
  const person =
    told.people.has(noun.at(-1) ?? '') ||
    (noun.length <= 2 && tokens[0]?.capital && tokens[0].tags.includes('<unknown>'));
  return { subject: person ? 'person' : 'thing', said: words.slice(verb), words };
}

/** The last test: nothing in what is said of the subject puts off, decides or demands. */
function saysNothing({ subject, said, words }: Statement, past: boolean): boolean {
  const verb = said.find((word) => !told.adverbs.has(word)) ?? '';
  const next = said[said.indexOf(verb) + 1] ?? '';
  const denied = said.includes('not');
  if (words.some((word) => told.decisions.has(word)) && !past) return false;
  if (verb === 'will' || (verb !== 'am' && said.slice(0, 3).join(' ').includes('going to'))) {
    const deed = said.find(
      (word, at) => at > 0 && !told.adverbs.has(word) && !/^(?:not|to|going)$/.test(word),
    );
    if (!deed) return false;
    if (subject === 'author') return told.aftercare.has(deed) && !words.includes('then');
    if (subject === 'reader') return false;
    return subject === 'person' ? !told.pending.has(deed) : told.mends.has(deed) || denied;
  }
  if (verb === 'would' && past) return true;
  if (told.modals.has(verb)) {
    if (next === 'have' || said.includes('have')) return !denied && subject !== 'author';
    if (verb === 'should') return subject === 'thing' && told.mends.has(next);
    if (subject === 'author' && verb === 'can')
      return /^(?:see|confirm|tell|vouch|hear)$/.test(next);
    if (verb === 'can' || verb === 'could')
      return denied ? subject !== 'author' : subject === 'person';
    return false;
  }
  if (/^needs?$/.test(verb)) return subject === 'person' && next !== 'to' && next !== 'more';
  if (/^wants?$/.test(verb))
    return told.objects.has(next) && !words.includes('first') && subject !== 'reader';
  if (subject === 'reader')
    return past || (/^(?:have|are)$/.test(verb) && /\b(?:right|correct)\b/.test(said.join(' ')));
  if (subject === 'author') {
    if (past) return isSilence(words) || !(denied && words.some((word) => told.looks.has(word)));
    if (verb === 'am')
      return told.places.has(said.find((word) => word !== 'am' && !told.adverbs.has(word)) ?? '');
    return told.states.has(verb) && !(denied && verb === 'know');
  }
  return !told.pending.has(verb);
}

/** "I will watch it while you do it": what the author does about the plan's own run. */
function isAftercare({ subject, said, words }: Statement): boolean {
  if (subject !== 'author' || said[0] !== 'will') return false;
  const deed = said.find((word, at) => at > 0 && !told.adverbs.has(word)) ?? '';
  return (
    told.aftercare.has(deed) &&
    words.every(
      (word, at) =>
        !told.moments.has(word) ||
        (/^(?:while|when|after|during|once)$/.test(word) &&
          /^(?:you|it|this|that|they|the)$/.test(words[at + 1] ?? 'it')),
    )
  );
}

function mayBeFinite(word: string): boolean {
  return told.finite.has(word) || isPast(word);
}

function isPast(word: string): boolean {
  return told.past.has(word) || (/^[a-z]{2,}ed$/.test(word) && !told.notPast.has(word));
}

function tellsPast({ said, words }: Statement): boolean {
  if (said === words && told.findings.has(words[0] ?? '')) return true;
  if (/\b(?:first|second|third|[a-z]+th|last) time\b/.test(words.join(' '))) return true;
  const [verb = '', ...rest] = said.filter((word) => !told.adverbs.has(word) || isPast(word));
  if (/^(?:have|has)$/.test(said[0] ?? ''))
    return isPast(verb === said[0] ? (rest[0] ?? '') : verb);
  // "I'd forgotten" is had, not would.
  if (verb === 'would' && rest[0] !== 'have')
    return isPast(rest[0] ?? '') && !/^(?:let|put|cut|set|shut|hit|read)$/.test(rest[0] ?? '');
  // "They agreed Friday" sets a day; "they agreed it was Friday" tells of one.
  return (
    isPast(verb) &&
    (!told.appointing.has(verb) || rest.some((word) => /^(?:was|were|had|did)$/.test(word)))
  );
}

/** "No risk", "nothing wrong", "not worried". */
function isDenied(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => told.denials.has(word));
}

/** What may hang even on "no need to ask". */
const STRINGS =
  /^(?:if|unless|until|when|once|after|before|just|only|first|but|yet|instead|now|today)$/;
const WORRY =
  /^(?:worry|concern|question|doubt|reservation|hesitation|objection|snag|issue|problem|condition|fear)$/;

/** "It is only a lockout", "more than once", "waiting for us". */
function isLoose(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (word === 'only' && WORRY.test(after)) return true;
  if (word === 'only' || word === 'just')
    return told.finite.has(before) || isPast(after) || after === 'now' || isPast(before);
  if (word === 'hold') return /^(?:we|they|i)$/.test(before) && after === '';
  if (word === 'next') return after === 'to' || /^(?:step|move|thing)$/.test(after);
  if (word === 'check') return /^(?:the|a|this|my|health|credit|safety)$/.test(before);
  if (word === 'once') return after === '' || after === 'already' || before === 'than';
  if (word === 'waiting' || word === 'chasing')
    return (
      !told.author.has(words[0] ?? '') &&
      (after === '' || /^(?:for|on)$/.test(after)
        ? /^(?:|us|me|it|this|that|you)$/.test(words[at + 2] ?? '')
        : before === 'been')
    );
  if (word === 'first' && isPast(after)) return true;
  if (word === 'first')
    return (
      before === 'at' ||
      before === 'the' ||
      (at > 0 && isPast(words.slice(0, at).find(isPast) ?? ''))
    );
  if (word === 'without') return true;
  if (/^(?:other|different|another)$/.test(word)) return before === 'the';
  if (/^(?:what|how|why|who|where|which)$/.test(word))
    return at > 1 || /^(?:exactly|just|precisely)$/.test(before);
  if (/^(?:change|suggestion)$/.test(word))
    return at > 0 && !/^(?:to|please|and|i|we|you|can|should)$/.test(before);
  return false;
}

/** "I have not heard from her in three weeks": no answer that is waited for. */
function isSilence(words: readonly string[]): boolean {
  return /\bnot heard\b.*\b(?:in|for|since)\b/.test(words.join(' '));
}

/** "She is on leave until Monday." */
function isWhereabouts({ subject, said }: Statement): boolean {
  if (subject === 'author') return said[0] === 'am' && told.places.has(said[1] ?? '');
  return /^(?:is|are)$/.test(said[0] ?? '') && !said.some((word) => told.there.has(word));
}

/** "The courier collects at three": a fixed time of others, which is none to wait for. */
function isAppointment(statement: Statement): boolean {
  const { subject, said, words } = statement;
  if (/\bof \d/.test(words.join(' ')) || words.includes('since')) return true;
  if (
    subject !== 'person' &&
    !told.things.has(words[said.length > 0 ? words.indexOf(said[0] ?? '') - 1 : 0] ?? '')
  )
    return false;
  return !words.some((word) => told.there.has(word) || told.appointing.has(word));
}
