// What the trainers of our linear models share (`src/lib/linear-model.ts`). The same cases make the same weights:
// each random number comes from one generator with a fixed start.

const step = 0.3;
const stepOfBias = 0.02;
/** Keeps the first steps of a weight small. */
const floor = 0.001;

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer, 2011). At each lesson a share of the features, `dropped`, is
 * left out, so that none is relied upon alone. `worth` says how fast a feature learns.
 */
export function linearLearner({ weightCount, random, dropped, worth = () => 1 }) {
  const model = { bias: 0, scale: 1, weights: new Float32Array(weightCount) };
  const squares = new Float32Array(weightCount);
  /** Moves the weights of `features` towards `target`, 0 or 1; a lesson of `weight` 0.5 counts half. */
  const learn = (features, target, weight = 1) => {
    const size = Math.sqrt(features.length) * (1 - dropped);
    const kept = features.filter(() => random() > dropped);
    const sum = kept.reduce((total, feature) => total + model.weights[feature], 0);
    const error = weight * (1 / (1 + Math.exp(-model.bias - sum / size)) - target);
    model.bias -= stepOfBias * error;
    for (const feature of kept)
      descend(model.weights, squares, feature, (error * worth(feature)) / size, worth(feature));
  };
  return { model, learn };
}

/** One step of AdaGrad down the slope of one weight; `squares` remembers its slopes. */
export function descend(weights, squares, at, slope, worth = 1) {
  squares[at] += slope * slope;
  weights[at] -= (step * worth * slope) / Math.sqrt(squares[at] + floor);
}

/** The same numbers in [0, 1) each time. */
export function generator() {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
}

/** Shuffles in place (Fisher-Yates). */
export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
