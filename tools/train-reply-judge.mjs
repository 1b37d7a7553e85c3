// Learns the weights of src/approvals/reply/judge/judge.ts from our own replies in cases/ and writes its .bin files.
// Run after changing the cases, the features, or what the rules take a clause for:
//   node tools/train-reply-judge.mjs             writes the weights
//   node tools/train-reply-judge.mjs --validate [file...]  go-aheads and mistakes on files that it has not seen
import { writeFileSync } from 'node:fs';
import { classifyReply } from '../src/approvals/classify-reply.ts';
import { clausesIn, featuresOf, weightCount } from '../src/approvals/reply/judge/features.ts';
import { logistic } from '../src/approvals/reply/judge/judge.ts';
import { readReplies } from '../src/approvals/reply/judge/read-cases.ts';
import { answered } from '../src/approvals/reply/samples/answered.ts';
import { approving } from '../src/approvals/reply/samples/approving.ts';
import { denying } from '../src/approvals/reply/samples/denying.ts';
import { limits } from '../src/approvals/reply/samples/limits.ts';
import { neither } from '../src/approvals/reply/samples/neither.ts';
import { personas } from '../src/approvals/reply/samples/personas.ts';
import { traps } from '../src/approvals/reply/samples/traps.ts';
import { sentencesOf } from '../src/approvals/reply/sentences-of.ts';
import { stepNames } from '../src/approvals/reply/step-names.ts';
import { bytesOfModel } from '../src/lib/linear-model.ts';
import { hashOf, placeOf } from '../src/lib/quick-hash.ts';
import { newWords } from '../src/text/new-words.ts';
import { descend, generator, shuffle } from './linear-learner.mjs';

const rounds = 14;
const dropped = 0.3;
const longest = 120;

const replies = [...readReplies(), ...readSamples()].map(({ intent, steps, text, file }) => {
  const sentences = sentencesOf(newWords(text).text, stepNames(steps), longest) ?? [];
  return { file, intent, steps, text, clauses: featuresOf(clausesIn(sentences)) };
});

/** The sentences that the tests hold the reader to. */
function readSamples() {
  const steps = ['Reset password for jdoe', 'Unlock account', 'Close ticket'];
  const linesOf = (text) => text.split('\n').filter((line) => line !== '');
  const plain = (intent, file, text) =>
    linesOf(text).map((line) => ({ intent, file, steps, text: line }));
  const planned = (file, lists) =>
    Object.entries(lists).flatMap(([intent, text]) =>
      linesOf(text).map((line) => {
        const [titles = '', reply = ''] = line.split(' | ');
        return { intent, file, steps: titles.split('; '), text: reply };
      }),
    );
  return [
    ...plain('approve', 'approving', approving),
    ...plain('deny', 'denying', denying),
    ...plain('neutral', 'neither', neither),
    ...plain('neutral', 'traps', traps),
    ...linesOf(limits).flatMap((limit) => [
      { intent: 'neutral', file: 'limits', steps, text: `Go ahead. ${limit}` },
      {
        intent: 'neutral',
        file: 'limits',
        steps,
        text: `${limit}. Reviewed it, happy for you to proceed.`,
      },
      { intent: 'neutral', file: 'limits', steps, text: `${limit}\napproved` },
    ]),
    ...planned('answered', answered),
    ...planned('personas', personas),
  ];
}

/** Signs of a clause that give each verdict before anything is learned. */
const signs = { approve: ['does clears', 'does agrees', 'does orders'], deny: ['does refuses'] };
const firstWorth = 3;
/** How rarely a clause gives a verdict, and forbids one, before anything is learned: log odds. */
const priors = { gives: -2, bars: -3 };
const stepOfBias = 0.02;

/** Learns both verdicts. */
function train(examples) {
  return { approve: trainVerdict(examples, 'approve'), deny: trainVerdict(examples, 'deny') };
}

/**
 * Descends the slope of the likelihood that a reply is a verdict: one of its clauses gives it, and none bars it. Only
 * replies have labels; which clause gives and which bars is found on the way.
 */
function trainVerdict(examples, verdict) {
  const random = generator();
  const gates = Object.fromEntries(
    Object.entries(priors).map(([name, bias]) => [
      name,
      {
        bias,
        scale: 1,
        weights: new Float32Array(weightCount),
        squares: new Float32Array(weightCount),
      },
    ]),
  );
  for (const sign of signs[verdict])
    gates.gives.weights[placeOf(hashOf(sign), weightCount)] = firstWorth;
  const order = examples.filter(({ clauses }) => clauses.length > 0);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { intent, clauses } of order) {
      const kept = clauses.map((features) => features.filter(() => random() > dropped));
      const sizes = clauses.map(({ length }) => Math.sqrt(length) * (1 - dropped));
      const chances = (gate) =>
        kept.map((features, at) => {
          const sum = features.reduce((total, one) => total + gate.weights[one], 0);
          return logistic(gate.bias + sum / sizes[at]);
        });
      const noneOf = (all) => all.reduce((none, one) => none * (1 - one), 1);
      const gives = chances(gates.gives);
      const bars = chances(gates.bars);
      const [none, free] = [noneOf(gives), noneOf(bars)];
      const odds = Math.min(0.9999, Math.max(0.0001, (1 - none) * free));
      const error = intent === verdict ? -1 / odds : 1 / (1 - odds);
      const move = (gate, at, slope) => {
        gate.bias -= stepOfBias * slope;
        for (const feature of kept[at])
          descend(gate.weights, gate.squares, feature, slope / sizes[at]);
      };
      clauses.forEach((_, at) => {
        move(gates.gives, at, error * free * none * gives[at]);
        move(gates.bars, at, -error * (1 - none) * free * bars[at]);
      });
    }
  }
  return gates;
}

function write() {
  for (const [verdict, gates] of Object.entries(train(replies)))
    for (const [name, gate] of Object.entries(gates))
      writeFileSync(
        new URL(`../src/approvals/reply/judge/${verdict}-${name}.bin`, import.meta.url),
        bytesOfModel(gate),
      );
  process.stderr.write(`learned from ${replies.length} replies\n`);
}

/** How the replies of each file are read where the weights were learned without it. */
function validate(named) {
  const files = named.length > 0 ? named : [...new Set(replies.map(({ file }) => file))];
  const totals = files.map((file) => {
    const judge = train(replies.filter((reply) => reply.file !== file));
    const own = replies
      .filter((reply) => reply.file === file)
      .map((reply) => ({ ...reply, read: classifyReply(reply.text, reply, judge) }));
    const count = (found) => own.filter(found).length;
    const figures = {
      goAheads: count(({ intent }) => intent === 'approve'),
      found: count(({ intent, read }) => intent === 'approve' && read.intent === 'approve'),
      wrong: count(({ intent, read }) => intent !== 'approve' && read.intent === 'approve'),
      others: count(({ intent }) => intent !== 'approve'),
      refusals: count(({ intent }) => intent === 'deny'),
      refused: count(({ intent, read }) => intent === 'deny' && read.intent === 'deny'),
      wronglyRefused: count(({ intent, read }) => intent !== 'deny' && read.intent === 'deny'),
    };
    print(file, figures);
    for (const { text, intent, read } of own)
      if (intent !== 'approve' && read.intent === 'approve')
        process.stdout.write(`  ${read.reason}: ${text}\n`);
    return figures;
  });
  const all = totals.reduce((sum, one) =>
    Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value + sum[key]])),
  );
  print('all', all);
}

function print(file, { goAheads, found, wrong, others, refusals, refused, wronglyRefused }) {
  process.stdout.write(
    `${file}: ${found} of ${goAheads} go-aheads (${(found / goAheads).toFixed(3)}), ${wrong} wrong of ${others}; ` +
      `${refused} of ${refusals} refusals (${(refused / refusals).toFixed(3)}), ${wronglyRefused} wrong\n`,
  );
}

if (process.argv[2] === '--validate') validate(process.argv.slice(3));
else write();
