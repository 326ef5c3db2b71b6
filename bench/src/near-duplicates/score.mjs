// Scores near-duplicates against the labels: `pnpm bench:near`.
import { DocumentIndex, findNearDuplicates } from '@cydkit/dedupe';
import { notesZips } from '../data.mjs';
import { readingsAlike, shareWithInterval } from '../judgements.mjs';
import { table } from '../table.mjs';
import { readPairs } from './pairs.mjs';

function toTexts({ a, b }) {
  return [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
}
function found({ same, pairs }) {
  return same.length + pairs.length > 0;
}

/** What is scored: whether each reports the pair. */
const measures = {
  findNearDuplicates: (pair) => found(findNearDuplicates(toTexts(pair))),
  DocumentIndex: (pair) => {
    const index = new DocumentIndex();
    for (const text of toTexts(pair)) index.add(text);
    return found(index.pairs((id) => pair[id]));
  },
};

/** Pairs up to this number were used to choose the measure; no company is in both sets. */
const development = 838;

function isHard({ bound }) {
  return bound > 0.5 && bound < 1;
}
const groups = {
  all: () => true,
  'hard (bags of words 0.5 to 0.9 similar)': isHard,
  sentences: ({ kind }) => kind === 'sentence',
  'text blocks': ({ kind }) => kind === 'block',
  'of other companies': ({ relation }) => relation === 'other company',
};

function score(pairs, decide) {
  const decided = pairs.map((pair) => ({ ...pair, reported: decide(pair) }));
  const reported = decided.filter((pair) => pair.reported);
  const near = decided.filter((pair) => pair.near);
  const both = reported.filter((pair) => pair.near).length;
  return {
    cells: [
      String(pairs.length),
      String(near.length),
      shareWithInterval(both, reported.length),
      shareWithInterval(both, near.length),
    ],
    wrong: decided.filter((pair) => pair.reported !== pair.near),
  };
}

function print(title, pairs, decide) {
  const rows = Object.entries(groups).map(([name, belongs]) => [
    name,
    ...score(pairs.filter(belongs), decide).cells,
  ]);
  console.log(
    [title, ...table([['', 'pairs', 'near', 'precision', 'recall'], ...rows])].join('\n'),
  );
  for (const { pair, near, reason } of score(pairs, decide).wrong) {
    console.log(`    pair ${pair}: ${near ? 'missed' : 'reported wrongly'}: ${reason}`);
  }
  console.log();
}

if (notesZips().length === 0) {
  console.error('No data/notes, which has the labeled texts: set CYDKIT_SHARED');
  process.exitCode = 1;
} else {
  const pairs = readPairs();
  const sets = Object.entries({
    'held out': pairs.filter(({ pair }) => pair > development),
    development: pairs.filter(({ pair }) => pair <= development),
  }).filter(([, { length }]) => length > 0);
  for (const [title, set] of sets) {
    const readings = set.map((pair) => pair.readings);
    console.log(readingsAlike(`Two readings, ${title}`, 'pairs', readings));
  }
  console.log();
  for (const [name, decide] of Object.entries(measures)) {
    for (const [title, set] of sets) print(`${name}, ${title}`, set, decide);
  }
}
