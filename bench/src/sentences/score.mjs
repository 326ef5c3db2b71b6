// Scores the sentence splitter against the labels: `pnpm bench:sentences`.
//   --wrong              prints each place that it gets wrong, with the text around it
//   --splitter=<module>  scores the `sentenceSpans` of another module
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { notesZips } from '../data.mjs';
import { readingsAlike, shareWithInterval } from '../judgements.mjs';
import { table } from '../table.mjs';
import { sizes, withStop } from './gaps.mjs';
import { readPlaces } from './places.mjs';

const head = ['', 'places', 'ends', 'unsure', 'false', 'missed', 'precision', 'recall'];
const around = 70;

/** @typedef {import('./places.mjs').Place & { found: boolean }} Judged */

function isEnd({ verdict }) {
  return verdict === 'end';
}
function isHit(place) {
  return place.found && isEnd(place);
}
function isFalse(place) {
  return place.found && !isEnd(place);
}
function isMissed(place) {
  return !place.found && isEnd(place);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Returns the share of hits among hits and other places, with its 95 % interval. Places that represent
 * different numbers of gaps say less than the same number of equal ones: the interval is Wilson's for
 * `(sum of weights)² / (sum of squared weights)` places (Kish).
 */
function share(places, isOther, weigh) {
  const counted = places.filter((place) => isHit(place) || isOther(place));
  const weights = counted.map(weigh);
  if (weights.length === 0) return shareWithInterval(0, 0);
  const hits = sum(counted.filter(isHit).map(weigh)) / sum(weights);
  const trials = sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2));
  return shareWithInterval(hits * trials, trials);
}

/** @param {Judged[]} places */
function row(name, places, weigh = () => 1) {
  const sure = places.filter(({ verdict }) => verdict !== 'unsure');
  const counts = [
    places.length,
    sure.filter(isEnd).length,
    places.length - sure.length,
    sure.filter(isFalse).length,
    sure.filter(isMissed).length,
  ];
  return [name, ...counts.map(String), share(sure, isFalse, weigh), share(sure, isMissed, weigh)];
}

function printScores(places) {
  const hasStop = ({ stratum }) => withStop.includes(stratum);
  const groups = {
    'with a stop': places.filter(hasStop),
    'without a stop': places.filter((place) => !hasStop(place)),
    all: places,
  };
  const weigh = ({ weight }) => weight;
  const inStratum = (name) => places.filter(({ stratum }) => stratum === name);
  const strata = Object.keys(sizes).map((name) => row(name, inStratum(name)));
  const plain = Object.entries(groups).map(([name, members]) => row(name, members));
  const weighted = Object.entries(groups).map(([name, members]) => row(name, members, weigh));
  console.log(['By stratum', ...table([head, ...strata])].join('\n'));
  console.log(['\nEach place once', ...table([head, ...plain])].join('\n'));
  console.log(['\nWeighted to the data', ...table([head, ...weighted])].join('\n'));
}

function printWrong(places) {
  const wrong = places.filter(
    (place) => place.verdict !== 'unsure' && (isFalse(place) || isMissed(place)),
  );
  console.log(`\n${wrong.length} places are wrong`);
  for (const { place, stratum, text, left, right, found } of wrong) {
    const before = text.slice(Math.max(0, left - around), left);
    const shown = `${before}⟦${text.slice(left, right)}⟧${text.slice(right, right + around)}`;
    console.log(`  ${place} ${found ? 'false' : 'missed'}, ${stratum}: ${shown}`);
  }
}

const { values } = parseArgs({
  options: { wrong: { type: 'boolean' }, splitter: { type: 'string' } },
});

if (notesZips().length === 0) {
  console.error('No data/notes, which has the labeled texts: set CYDKIT_SHARED');
  process.exitCode = 1;
} else {
  const module = values.splitter ? pathToFileURL(values.splitter).href : '@cydkit/text';
  const { sentenceSpans } = await import(module);
  const places = readPlaces().map((place) => {
    const { text, left, right } = place;
    // A new sentence starts at the next word, or at its opening signs.
    const found = sentenceSpans(text).some(({ start }) => start >= left && start <= right);
    return { ...place, found };
  });
  const readings = places.map(({ first, second }) => [first, second]);
  console.log(`${readingsAlike('Two readings', 'places', readings)}\n`);
  printScores(places);
  if (values.wrong) printWrong(places);
}
