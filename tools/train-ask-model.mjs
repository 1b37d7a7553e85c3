// Learns the weights of src/verification/sensitivity/ask-model.ts from our own tickets in cases/ and writes
// ask-model.bin. Run after changing the cases, the word tables or the features:
//   node tools/train-ask-model.mjs             writes the weights
//   node tools/train-ask-model.mjs --validate  prints recall and false alarms on held-out fifths instead
import { writeFileSync } from 'node:fs';
import { sentences } from '../src/text/sentences.ts';
import { headerLength, scoreOf, stretchesOf } from '../src/verification/sensitivity/ask-model.ts';
import { negatives, positives } from '../src/verification/sensitivity/cases/all-cases.ts';
import { weightCount } from '../src/verification/sensitivity/features.ts';
import { readSentence } from '../src/verification/sensitivity/read-sentence.ts';

const target = new URL('../src/verification/sensitivity/ask-model.bin', import.meta.url);
const rounds = 20;
const firstRounds = 2; // in which a ticket teaches as a whole, before the model can tell where its ask stands
const step = 0.3;
const decay = 5e-4;

const stopWords = new Set(
  'a an the to is are was were i im ive my me for can could would you your we our us of on in it its that this at be been and or so with from has have had do does did not his her their he she they them him if as by will about just also up out there any some when what which who get got'.split(
    ' ',
  ),
);

const tickets = [
  ...positives.map((ticket) => ({ ticket, asks: true })),
  ...negatives.map((ticket) => ({ ticket, asks: false })),
].map(({ ticket, asks }, i) => ({
  asks,
  own: stretches(`${ticket.summary}\n\n${ticket.body}`),
  stripped: stretches(telegram(ticket, i)),
}));

function stretches(text) {
  return stretchesOf(sentences(text).map(readSentence)).map(({ features }) => features);
}

/** The same ticket as some ticket systems store it: lower case, no stop words, names or numbers. */
function telegram({ summary, body }, i) {
  const isForeign = /[äöüßéèêàçñãõ¿]/iu.test(body);
  if (isForeign) return '';
  const openings = ['hi', 'hello', 'dear', ''];
  const closings = ['thanks', 'thank regards', 'kind regards', ''];
  const jobs = ['engineer', 'analyst', 'lead', 'manager', 'developer', 'officer', 'tester', 'hr'];
  const dropsNames = i % 2 === 1;
  const words = `${summary} ${body}`
    .replace(/[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .filter((word, at) => !(dropsNames && at > 2 && /^[A-Z][a-z]/.test(word)))
    .map((word) => word.toLowerCase())
    .filter((word) => word && !stopWords.has(word));
  return [
    ...(summary ? words.slice(0, 3) : []),
    openings[i % 4],
    ...words,
    closings[(i >> 2) % 4],
    jobs[i % 8],
  ].join(' ');
}

/** Logistic regression by AdaGrad. Of a ticket, the stretch that reads most like an ask teaches most. */
function train(examples) {
  const model = { bias: 0, scale: 1, weights: new Float32Array(weightCount) };
  const squares = new Float32Array(weightCount);
  const random = generator();
  const order = [...examples];

  function learn(features, asks, share) {
    const error = (1 / (1 + Math.exp(-scoreOf(features, model))) - (asks ? 1 : 0)) * share;
    const each = error / Math.sqrt(features.length || 1);
    model.bias -= 0.02 * error;
    for (const feature of features) {
      const slope = each + decay * model.weights[feature];
      squares[feature] += slope * slope;
      model.weights[feature] -= (step * slope) / Math.sqrt(squares[feature] + 0.01);
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { asks, all } of order) {
      if (all.length === 0) continue;
      if (asks && round < firstRounds) {
        learn(
          all.reduce((long, each) => (each.length > long.length ? each : long)),
          asks,
          1,
        );
        for (const features of all) learn(features, asks, 0.3 / all.length);
        continue;
      }
      const scores = all.map((features) => scoreOf(features, model));
      const best = scores.indexOf(Math.max(...scores));
      learn(all[best], asks, 1);
      if (!asks)
        all.forEach((features, i) => {
          if (i !== best) learn(features, asks, 0.5 / all.length);
        });
    }
  }
  return model;
}

/** The same numbers each time, so that the same tickets make the same model. */
function generator() {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function examplesOf(list) {
  return list.flatMap(({ asks, own, stripped }) => [
    { asks, all: own },
    { asks, all: stripped },
  ]);
}

function write({ bias, weights }) {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Buffer.alloc(headerLength + weightCount);
  bytes.writeFloatLE(bias, 0);
  bytes.writeFloatLE(scale, 4);
  for (const [i, weight] of weights.entries())
    bytes.writeInt8(Math.round(weight / scale), headerLength + i);
  writeFileSync(target, bytes);
  process.stderr.write(`learned from ${tickets.length} tickets\n`);
}

function validate() {
  const parts = 5;
  const random = generator();
  const order = [...tickets];
  shuffle(order, random);
  const judged = Array.from({ length: parts }).flatMap((_, part) => {
    const model = train(examplesOf(order.filter((_each, i) => i % parts !== part)));
    return order
      .filter((_each, i) => i % parts === part)
      .map(({ asks, own }) => ({
        asks,
        score: Math.max(...own.map((features) => scoreOf(features, model))),
      }));
  });
  for (const threshold of [-0.5, -0.25, 0, 0.25, 0.5, 1]) {
    const share = (asks) => {
      const list = judged.filter((each) => each.asks === asks);
      return (list.filter(({ score }) => score > threshold).length / list.length).toFixed(3);
    };
    process.stdout.write(`above ${threshold}: recall ${share(true)} false ${share(false)}\n`);
  }
}

if (process.argv.includes('--validate')) validate();
else write(train(examplesOf(tickets)));
