import { writeFileSync } from 'node:fs';
import { findRule } from '@cydkit/lint';
import { readingsAlike } from '../judgements.mjs';
import { table } from '../table.mjs';
import { readLabels } from './labels.mjs';
import { measure, readPopulation } from './measure.mjs';
import { measuresModule } from './measures-module.mjs';

/**
 * Scores the linter's rules about text against the judgements in `labels/lint`. With `--write`, the
 * figures of the half put aside become those that the linter's rule pages show: only after a new draw,
 * before anybody looks at what was wrong.
 */
const head = [
  '',
  'severity',
  'findings',
  'read',
  'right',
  'precision',
  '95 %',
  'silent read',
  'missed',
  'recall',
  '95 %',
];

const population = await readPopulation();
const scores = scoresOf('lint', 'CYD-Bench 2');
scoresOf('flag-text', 'CYD-Bench 1, read before');
if (process.argv.includes('--write')) {
  const path = new URL('../../../packages/lint/src/rules/measures.ts', import.meta.url);
  writeFileSync(path, measuresModule(scores));
}

/** Prints the table of a bench. */
function scoresOf(bench, title) {
  const labels = readLabels(bench);
  console.log(`\n${title}`);
  console.log(agreementOn('units', labels));
  for (const question of new Set(labels.map(({ question }) => question))) {
    const own = labels.filter((label) => label.question === question);
    console.log(agreementOn(question, own));
  }
  const scores = measure(labels, population);
  for (const half of ['development', 'held-out']) {
    const rows = Object.entries(scores).map(([number, halves]) => row(number, halves[half]));
    console.log(`\n${half}`);
    console.log(table([head, ...rows.filter(([, , , read]) => read !== '0')]).join('\n'));
  }
  return scores;
}

function agreementOn(things, labels) {
  const pairs = labels.map(({ first, second }) => [first, second]);
  return readingsAlike('Two readings', things, pairs);
}

function row(number, score) {
  return [
    number,
    findRule(number)?.severity ?? '',
    String(score.findings),
    String(score.read),
    String(score.right),
    percent(score.precision),
    interval(score.precisionInterval),
    String(score.silent),
    String(score.missed),
    percent(score.recall),
    interval(score.recallInterval),
  ];
}

function percent(share) {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

function interval(ends) {
  return ends === null ? '' : ends.map((end) => (100 * end).toFixed(0)).join('–');
}
