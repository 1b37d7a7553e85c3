// Learns the weights of src/verification/sensitivity/ask-model.ts from our own tickets in cases/ and writes
// ask-model.bin. Run after changing the cases, the word tables, the rules or the features:
//   node tools/train-ask-model.mjs             writes the weights
//   node tools/train-ask-model.mjs --validate [FILE.txt ...]  recall and false alarms on files it has not seen
import { writeFileSync } from 'node:fs';
import { bytesOfModel, bytesOfWeights, scoreOf } from '../src/lib/linear-model.ts';
import {
  categoryIndex,
  categoryScores,
  categoryWeightCount,
} from '../src/verification/sensitivity/category-model.ts';
import { weightCount } from '../src/verification/sensitivity/features.ts';
import { isExplicit } from '../src/verification/sensitivity/find-asks.ts';
import { passagesOf } from '../src/verification/sensitivity/passages.ts';
import { readTickets } from '../src/verification/sensitivity/read-cases.ts';
import { categories } from '../src/verification/sensitivity/rules.ts';
import { descend, generator, linearLearner, shuffle } from './linear-learner.mjs';

const folder = new URL('../src/verification/sensitivity/', import.meta.url);
const rounds = 12;
const dropped = 0.5;
const mostWorth = 3;

const stopWords = new Set(
  'a an the to is are was were i im ive my me for can could would you your we our us of on in it its that this at be been and or so with from has have had do does did not his her their he she they them him if as by will about just also up out there any some when what which who get got'.split(
    ' ',
  ),
);

const tickets = readTickets().map((ticket, i) => {
  const passages = passagesOf(ticket);
  return {
    asks: ticket.category !== null,
    category: ticket.category,
    file: ticket.file,
    explicit: passages.some(({ found }) => found.some(isExplicit)),
    own: featuresOf(passages),
    stripped: featuresOf(passagesOf({ summary: '', body: telegram(ticket, i) })),
  };
});

function featuresOf(passages) {
  return passages.map(({ features }) => features);
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

/** Of a ticket, the passage that reads most like an ask teaches. */
function train(examples) {
  const worth = worthOf(examples);
  const random = generator();
  const { model, learn } = linearLearner({
    weightCount,
    random,
    dropped,
    worth: (feature) => worth[feature],
  });
  const order = [...examples];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { asks, all } of order) {
      const best = top(all, model);
      if (best) learn(best, asks ? 1 : 0);
    }
  }
  return model;
}

/**
 * How fast a feature learns: by how much likelier it is among asks than among others, or the other way
 * round. A word seen once in each, or in neither, hardly counts (Wang and Manning, "Baselines and bigrams",
 * 2012: naive Bayes ratios as feature values).
 */
function worthOf(examples) {
  const seen = { true: new Float32Array(weightCount), false: new Float32Array(weightCount) };
  const tickets = { true: 1, false: 1 };
  for (const { asks, all, stripped } of examples) {
    if (stripped) continue;
    tickets[asks] += 1;
    for (const feature of new Set(all.flat())) seen[asks][feature] += 1;
  }
  return Float32Array.from({ length: weightCount }, (_, feature) => {
    const [among, others] = [true, false].map((kind) => (seen[kind][feature] + 1) / tickets[kind]);
    return Math.min(mostWorth, Math.abs(Math.log(among / others)));
  });
}

/** Softmax regression by AdaGrad over the passage of each ask that reads most like one. */
function trainCategories(list, model) {
  const weights = new Float32Array(categories.length * categoryWeightCount);
  const squares = new Float32Array(weights.length);
  const random = generator();
  const order = list
    .filter(({ asks, own }) => asks && own.length > 0)
    .map(({ category, own }) => ({
      right: categories.indexOf(category),
      features: top(own, model),
    }));
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { right, features } of order) {
      const size = Math.sqrt(features.length);
      const odds = categoryScores(features, weights).map((score) => Math.exp(score / size));
      const total = odds.reduce((sum, each) => sum + each, 0);
      for (const [category, each] of odds.entries()) {
        const slope = (each / total - (category === right ? 1 : 0)) / size;
        for (const feature of features)
          descend(weights, squares, categoryIndex(category, feature), slope);
      }
    }
  }
  return weights;
}

function top(passages, model) {
  const scores = passages.map((features) => scoreOf(features, model));
  return passages[scores.indexOf(Math.max(...scores))];
}

function examplesOf(list) {
  return list.flatMap(({ asks, own, stripped }) => [
    { asks, all: own },
    { asks, all: stripped, stripped: true },
  ]);
}

function write() {
  const model = train(examplesOf(tickets));
  writeFileSync(new URL('ask-model.bin', folder), bytesOfModel(model));
  const { bytes } = bytesOfWeights(trainCategories(tickets, model));
  writeFileSync(new URL('category-model.bin', folder), bytes);
  process.stderr.write(`learned from ${tickets.length} tickets\n`);
}

/** Judges tickets by models that have not seen their file: the named files one by one, or all in fifths. */
function validate(named) {
  const parts = 5;
  const files = [...new Set(tickets.map(({ file }) => file))];
  shuffle(files, generator());
  const left =
    named.length > 0
      ? named.map((file) => [file])
      : Array.from({ length: parts }, (_, part) => files.filter((_file, i) => i % parts === part));
  const judged = left.flatMap((held) => {
    const model = train(examplesOf(tickets.filter(({ file }) => !held.includes(file))));
    return tickets
      .filter(({ file }) => held.includes(file))
      .map(({ asks, explicit, own }) => ({
        asks,
        score: explicit
          ? Number.POSITIVE_INFINITY
          : Math.max(...own.map((features) => scoreOf(features, model))),
      }));
  });
  for (const threshold of [-1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6]) {
    const share = (asks) => {
      const list = judged.filter((each) => each.asks === asks);
      return (list.filter(({ score }) => score > threshold).length / list.length).toFixed(3);
    };
    process.stdout.write(`above ${threshold}: recall ${share(true)} false ${share(false)}\n`);
  }
}

const [mode, ...named] = process.argv.slice(2);
if (mode === '--validate') validate(named);
else write();
