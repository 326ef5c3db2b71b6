import { measures } from '@cydkit/lint';
import { expect, it } from 'vitest';
import { notesZips } from './src/data.mjs';
import { readLabels } from './src/lint-accuracy/labels.mjs';
import { measure, readPopulation } from './src/lint-accuracy/measure.mjs';

it.each(['lint', 'flag-text'])('every unit of %s has two readings and one answer', (bench) => {
  // It throws at a unit that lacks one.
  expect(readLabels(bench).length).toBeGreaterThan(400);
});

const missing = notesZips().length === 0;

it.skipIf(missing)(
  `no rule is worse than its page says${missing ? ' (skipped: the shared data is not here)' : ''}`,
  async () => {
    const scores = measure(readLabels('lint'), await readPopulation());
    expect(Object.keys(scores)).toEqual(Object.keys(measures));
    for (const [number, said] of Object.entries(measures)) {
      const { precision, recall } = scores[number]?.['held-out'] ?? {};
      const least = { precision: said.right / Math.max(said.read, 1), recall: said.recall ?? 0 };
      expect(precision ?? 1, `${number} is right`).toBeGreaterThanOrEqual(least.precision);
      // What stays overlooked weighs a little more for each finding that went.
      expect(recall ?? 1, `${number} finds`).toBeGreaterThanOrEqual(least.recall - 0.01);
    }
  },
  300_000,
);
