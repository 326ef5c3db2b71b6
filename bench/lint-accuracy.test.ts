import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notesZips } from './src/data.mjs';
import { readLabels } from './src/lint-accuracy/labels.mjs';
import { measure, readPopulation } from './src/lint-accuracy/measure.mjs';
import { measuresModule } from './src/lint-accuracy/measures-module.mjs';

it.each(['lint', 'flag-text'])('every unit of %s has two readings and one answer', (bench) => {
  const labels = readLabels(bench);
  expect(labels.length).toBeGreaterThan(400);
  expect(labels.filter(({ answer }) => answer === undefined)).toEqual([]);
});

const missing = notesZips().length === 0;

it.skipIf(missing)(
  `the rule pages show what is measured${missing ? ' (skipped: the shared data is not here)' : ''}`,
  async () => {
    const scores = measure(readLabels('lint'), await readPopulation());
    const path = new URL('../packages/lint/src/rules/measures.ts', import.meta.url);
    const figures = (module) => module.match(/\d[\d.]*|null|[A-Z]\d\d/g);
    expect(figures(readFileSync(path, 'utf8'))).toEqual(figures(measuresModule(scores)));
  },
  300_000,
);
