import { sentences } from '../../text/sentences.ts';
import type { PastIssue } from '../history/past-issue.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 40;

/** A sentence of a ticket. */
export interface Said {
  issue: PastIssue;
  group: number;
  text: string;
  question: boolean;
  /** Where in the ticket's notes, 0 to 1. */
  place: number;
}

/** Which sentences of a ticket are looked at. */
export interface Asked {
  texts(issue: PastIssue): readonly string[];
  keep(text: string, question: boolean): boolean;
}

/** Passing a ticket on: to whom, or that it was. */
const PASSED_ON =
  /\b(?:escalat\w+|hand(?:ed|ing)?\s(?:it\s|this\s|ticket\s)?over|pass(?:ed|ing)?\s(?:it\s|this\s|ticket\s)?(?:on\s)?to|(?:raised|logged|opened)\s(?:an?\s|the\s)?(?:case|ticket|call|request)\s(?:with|at)|on[- ]?site|vendor|manufacturer|provider|third[- ]party|(?:2nd|second|3rd|third)[- ]line|(?:level|tier|l)\s?[23]|dispatch\w*)\b/i;

/** What was done, as technicians wrote it for technicians and as resolution. */
export const STEPS: Asked = {
  texts: ({ notes }) => notes,
  keep: (text, question) => !question && !PASSED_ON.test(text),
};
/** That and to whom it was passed on. */
export const HAND_OVER: Asked = {
  texts: ({ notes }) => notes,
  keep: (text, question) => !question && PASSED_ON.test(text),
};
/** What the requester was asked. */
export const QUESTIONS: Asked = {
  texts: ({ replies }) => replies,
  keep: (_, question) => question,
};

/** The sentences of a group's tickets that are asked for; none with a masked secret. */
export function sentencesOf(
  issues: readonly PastIssue[],
  group: number,
  { texts, keep }: Asked,
): Said[] {
  return issues.flatMap((issue) => {
    const written = texts(issue);
    return written.flatMap((note, at) =>
      sentences(note)
        .filter(({ words }) => words.length <= MOST_WORDS)
        .map(({ words, question }) => ({
          issue,
          group,
          question,
          text: note.slice(opened(note, words[0]!.start), closed(note, words.at(-1)!.end)).trim(),
          place: at / written.length,
        }))
        .filter(
          ({ text, question }) =>
            text.split(/\s+/).length >= FEWEST_WORDS &&
            !/\[(?:secret|key|serial)\]/.test(text) &&
            keep(text, question),
        ),
    );
  });
}

/** A mask or what is in brackets or quotes at either end belongs to the sentence whole. */
const opened = (note: string, start: number) =>
  /[[("]/.test(note[start - 1] ?? '') ? start - 1 : start;
const closed = (note: string, end: number) => (/[\])"]/.test(note[end] ?? '') ? end + 1 : end);
