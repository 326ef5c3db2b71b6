import { readFileSync } from 'node:fs';

/** @typedef {{ accession: string, flag: string, verdict: 'affirms' | 'denies' | 'open', reason: string }} Reading */

/**
 * @typedef {object} Label A unit of the sample with the verdicts of its readers.
 * @property {string} accession
 * @property {string} cik
 * @property {import('./flags.mjs').FlagName} flag
 * @property {boolean} value The value of the flag.
 * @property {'development' | 'held-out'} half
 * @property {'candidate' | 'other'} screen
 * @property {number} of The number of units in its stratum.
 * @property {number} drawn The number of these that are in the sample.
 * @property {Reading['verdict']} first
 * @property {Reading['verdict']} second
 * @property {Reading['verdict']} verdict The settled one if the readers differ.
 */

function read(name) {
  return JSON.parse(
    readFileSync(new URL(`../../labels/flag-text/${name}.json`, import.meta.url), 'utf8'),
  );
}

/** @returns {Label[]} */
export function readLabels() {
  const [first, second, settled] = ['first-reading', 'second-reading', 'settled'].map((name) =>
    byUnit(read(name)),
  );
  return read('sample').map((unit) => {
    const key = keyOf(unit);
    const verdicts = { first: first.get(key)?.verdict, second: second.get(key)?.verdict };
    if (verdicts.first === undefined || verdicts.second === undefined) {
      throw new Error(`${key} has fewer than two readings`);
    }
    const agreed = verdicts.first === verdicts.second ? verdicts.first : undefined;
    const verdict = agreed ?? settled.get(key)?.verdict;
    if (verdict === undefined)
      throw new Error(`The readers differ about ${key}, and it is not settled`);
    return { ...unit, ...verdicts, verdict };
  });
}

/** True if the flag's value contradicts what the text says. */
export function contradicts({ value, verdict }) {
  return value ? verdict === 'denies' : verdict === 'affirms';
}

function keyOf({ accession, flag }) {
  return `${accession} ${flag}`;
}

function byUnit(readings) {
  return new Map(readings.map((reading) => [keyOf(reading), reading]));
}
