import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bytesOfModel, readModel, scoreOf } from './linear-model.ts';

test('a stored model scores as the learned one does, but for the rounding of its weights', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'muster-model-'));
  const file = pathToFileURL(path.join(folder, 'model.bin'));
  const learned = { bias: 0.5, scale: 1, weights: Float32Array.of(1.27, -0.64, 0, 0.3) };
  writeFileSync(file, bytesOfModel(learned));
  const stored = readModel(file);
  rmSync(folder, { recursive: true });

  expect([...stored.weights]).toEqual([127, -64, 0, 30]);
  expect(scoreOf([0, 1, 3], stored)).toBeCloseTo(scoreOf([0, 1, 3], learned), 5);
  expect(scoreOf([], stored)).toBe(0.5);
});
