// Learns the weights of src/approvals/reply/judge/judge.ts from our own replies in cases/ and writes judge.bin.
// Run after changing the cases, the features, or what the rules take a clause for:
//   node tools/train-reply-judge.mjs             writes the weights
//   node tools/train-reply-judge.mjs --validate  go-aheads and mistakes on files it has not seen
import { writeFileSync } from 'node:fs';
import { classifyReply } from '../src/approvals/classify-reply.ts';
import { featuresOf, weightCount } from '../src/approvals/reply/judge/features.ts';
import { readReplies } from '../src/approvals/reply/judge/read-cases.ts';
import { partsOf } from '../src/approvals/reply/parts.ts';
import { answered } from '../src/approvals/reply/samples/answered.ts';
import { approving } from '../src/approvals/reply/samples/approving.ts';
import { limits } from '../src/approvals/reply/samples/limits.ts';
import { neither } from '../src/approvals/reply/samples/neither.ts';
import { personas } from '../src/approvals/reply/samples/personas.ts';
import { traps } from '../src/approvals/reply/samples/traps.ts';
import { sentencesOf } from '../src/approvals/reply/sentences-of.ts';
import { stepNames } from '../src/approvals/reply/step-names.ts';
import { bytesOfModel, scoreOf } from '../src/lib/linear-model.ts';
import { newWords } from '../src/text/new-words.ts';
import { generator, linearLearner, shuffle } from './linear-learner.mjs';

const rounds = 14;
const dropped = 0.3;
const longest = 120;

const replies = [...readReplies(), ...readSamples()].map(({ intent, steps, text, file }) => {
  const sentences = sentencesOf(newWords(text).text, stepNames(steps), longest) ?? [];
  const clauses = sentences.flatMap((sentence) =>
    partsOf(sentence).map((part) => ({ part, sentence })),
  );
  return {
    file,
    intent,
    steps,
    text,
    teaches:
      intent === 'approve' ||
      intent === 'deny' ||
      clauses.some(({ part, sentence }) => sentence.question || part.does !== 'tells'),
    clauses: clauses.map(({ part }, at) => ({
      features: featuresOf(clauses, at),
      isGoAhead: part.does === 'clears' || part.does === 'agrees',
    })),
  };
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
    ...plain('neutral', 'neither', neither),
    ...plain('neutral', 'traps', traps),
    ...linesOf(limits).flatMap((limit) => [
      { intent: 'neutral', file: 'limits', steps, text: `Go ahead. ${limit}` },
      { intent: 'neutral', file: 'limits', steps, text: `${limit}\napproved` },
    ]),
    ...planned('answered', answered),
    ...planned('personas', personas),
  ];
}

/**
 * Of a reply that is no go-ahead, the clause that reads most like a limit teaches; of a go-ahead, that clause and
 * another: none of its clauses limits.
 */
function train(examples) {
  const random = generator();
  const { model: judge, learn } = linearLearner({ weightCount, random, dropped });
  const order = examples.filter(({ teaches, clauses }) => teaches && clauses.length > 0);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { intent, clauses } of order) {
      const goesAhead = intent === 'approve';
      const limits = (one) => scoreOf(one.features, judge) - (!goesAhead && one.isGoAhead ? 5 : 0);
      const scores = clauses.map(limits);
      const worst = clauses[scores.indexOf(Math.max(...scores))];
      learn(worst.features, goesAhead ? 0 : 1);
      const other = clauses[Math.floor(random() * clauses.length)];
      if (goesAhead && clauses.length > 1) learn(other.features, 0, 0.5);
    }
  }
  return judge;
}

function write() {
  const file = new URL('../src/approvals/reply/judge/judge.bin', import.meta.url);
  writeFileSync(file, bytesOfModel(train(replies)));
  process.stderr.write(`learned from ${replies.length} replies\n`);
}

/** How the replies of each file are read where the weights were learned without it. */
function validate() {
  const files = [...new Set(replies.map(({ file }) => file))];
  const totals = files.map((file) => {
    const judge = train(replies.filter((reply) => reply.file !== file));
    const own = replies
      .filter((reply) => reply.file === file)
      .map((reply) => ({ ...reply, read: classifyReply(reply.text, reply, judge) }));
    const approved = own.filter(({ read }) => read.intent === 'approve');
    const wrong = approved.filter(({ intent }) => intent !== 'approve');
    const goAheads = own.filter(({ intent }) => intent === 'approve').length;
    const right = approved.length - wrong.length;
    process.stdout.write(
      `${file}: ${right} of ${goAheads} go-aheads (${(right / goAheads).toFixed(3)}), ` +
        `${wrong.length} wrong of ${own.length - goAheads}\n`,
    );
    for (const { text, read } of wrong) process.stdout.write(`  ${read.reason}: ${text}\n`);
    return { right, goAheads, wrong: wrong.length, others: own.length - goAheads };
  });
  const sum = (key) => totals.reduce((total, one) => total + one[key], 0);
  process.stdout.write(
    `all: ${sum('right')} of ${sum('goAheads')}, ${sum('wrong')} wrong of ${sum('others')}\n`,
  );
}

if (process.argv[2] === '--validate') validate();
else write();
