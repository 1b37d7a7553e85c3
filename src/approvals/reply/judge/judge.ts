import { type LinearModel, readModel, scoreOf } from '../../../lib/linear-model.ts';
import { featuresOf, type Placed } from './features.ts';

/** What makes a verdict, clause by clause, and what forbids it. */
export interface VerdictModel {
  gives: LinearModel;
  bars: LinearModel;
}

/** What `tools/train-reply-judge.mjs` learns, from our own replies only. */
export interface Judge {
  approve: VerdictModel;
  deny: VerdictModel;
}

/** How likely a reply is to be each verdict on the whole plan, 0 to 1. */
export interface Judgement {
  approve: number;
  deny: number;
  /** The words that most read like a go-ahead, like a bar to one, and like a refusal. */
  gives: string;
  bars: string;
  refuses: string;
}

/**
 * Judges a reply by its clauses. It is a verdict where some clause gives it and none forbids it, and each clause has its
 * own say in both: two noisy-or gates (Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988).
 */
export function judgeReply(
  clauses: readonly Placed[],
  { approve, deny }: Judge = committed(),
): Judgement {
  const features = featuresOf(clauses);
  const words = (best: LinearModel) => wordsOfBest(clauses, features, best);
  return {
    approve: oddsOf(features, approve),
    deny: oddsOf(features, deny),
    gives: words(approve.gives),
    bars: words(approve.bars),
    refuses: words(deny.gives),
  };
}

/** The probability that one clause gives a verdict and no clause forbids it. */
function oddsOf(clauses: readonly number[][], { gives, bars }: VerdictModel): number {
  let none = 1;
  let free = 1;
  for (const features of clauses) {
    none *= 1 - logistic(scoreOf(features, gives));
    free *= 1 - logistic(scoreOf(features, bars));
  }
  return (1 - none) * free;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function wordsOfBest(
  clauses: readonly Placed[],
  features: readonly number[][],
  model: LinearModel,
): string {
  const scores = features.map((one) => scoreOf(one, model));
  return clauses[scores.indexOf(Math.max(...scores))]?.part.words ?? '';
}

let learned: Judge | undefined;

function committed(): Judge {
  const model = (name: string) => readModel(new URL(`./${name}.bin`, import.meta.url));
  learned ??= {
    approve: { gives: model('approve-gives'), bars: model('approve-bars') },
    deny: { gives: model('deny-gives'), bars: model('deny-bars') },
  };
  return learned;
}
