import { isDeed } from './lexicon/deeds.ts';
import { told } from './lexicon/told.ts';
import { oncePer } from './once-per.ts';
import { type Sentence, type Token, wordsOf } from './token.ts';

const JOINS = /^(?:and|but|so|because|then|though|although|cos|plus|hence|therefore)$/;
/** What a clause of its own begins with. */
const OPENS =
  /^(?:i|we|he|she|they|it|that|this|there|you|nobody|noone|everyone|everything|nothing|please|go|do|run|yes|no|ok|okay|approved|approve|approving|denied|deny|rejected|thanks|thank|let|just|also|never|consider|happy|feel|proceed|skip|leave|holler|shout|make|neither|one|both|all|only|for)$/;

/** What may stand before a subject without a mark: "after looking at the logs I am convinced". */
const PREFIX =
  /^(?:(?:but|and|so|now|then) )?(?:after|having|as|speaking as) (?!(?:i|we|you|he|she|it|they|soon|long|per|if)\b)/;

/** After "as", a reason: "as the user is on the phone". */
const EXPLAINS =
  /^(?:(?:i|we|he|she) (?:am|are|is|have|has|had|was|know|want)|(?:the|their|his|her|our|my) \S+(?: \S+)? (?:is|are|has|have|was|were|needs?|wants?))\b/;

/** A sentence's words by clause, cut at commas and where a joining word opens a clause of its own. */
export const splitSentence = oncePer((sentence: Sentence): Token[][] => {
  const { tokens } = sentence;
  const within = spannedPlaces(sentence);
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const cut =
      !within.has(at) &&
      (token.word === ',' ||
        (JOINS.test(token.word) && !isDegree(tokens, at) && opens(tokens, at + 1)) ||
        endsInVerdictSign(sentence, at - (parts.at(-1)?.length ?? 0), at) ||
        (token.word === 'as' && at > 0 && EXPLAINS.test(wordsOf(tokens.slice(at + 1, at + 5)))) ||
        (/^(?:i|we)$/.test(token.word) &&
          PREFIX.test(
            parts
              .at(-1)
              ?.map(({ word }) => word)
              .join(' ') ?? '',
          )));
    // A colon stays with what it labels.
    if (token.tags.includes('<colon>')) parts.at(-1)?.push(token);
    if (cut) parts.push([]);
    if (token.word !== ',' || !cut) parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.some(({ word }) => word !== ','));
});

/** "2 👎 far too early": a clause that named a step by number and gave its sign has said all. */
function endsInVerdictSign({ tokens, spans }: Sentence, from: number, to: number): boolean {
  if (!/^emoji(?:yes|no|go|stop)$/.test(tokens[to - 1]?.word ?? '')) return false;
  return [...spans].some(
    ([at, here]) => at >= from && at < to && here.some(({ steps, byName }) => steps && !byName),
  );
}

/** "Not so sure": how much, rather than what follows. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'so' && /^(?:not|never|less|ever)$/.test(tokens[at - 1]?.word ?? '');
}

function opens(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 7).map(({ word }) => word);
  const [first = ''] = words;
  if (OPENS.test(first) || isDeed(first)) return true;
  const stop = words.findIndex((word) => word === ',' || JOINS.test(word));
  return words.slice(0, stop < 0 ? 7 : stop).some((word, i) => i > 0 && told.finite.has(word));
}

/** Places inside a list of steps, where nothing may be cut. */
function spannedPlaces({ spans }: Sentence): Set<number> {
  const places = new Set<number>();
  for (const [start, here] of spans)
    for (const span of here)
      if (span.tag === '<ref>' && !span.byName)
        for (let at = start + 1; at < span.end; at += 1) places.add(at);
  return places;
}
