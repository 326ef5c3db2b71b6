import { readFileSync } from 'node:fs';

/** @typedef {{ accession: string, flag: string, verdict: 'affirms' | 'denies' | 'open', reason: string }} Reading */

/**
 * @typedef {object} Label A unit of the sample with what its readers say.
 * @property {string} accession
 * @property {string} cik
 * @property {import('./flags.mjs').FlagName} flag
 * @property {boolean} value Of the flag.
 * @property {'development' | 'held-out'} half
 * @property {'candidate' | 'other'} screen
 * @property {number} of Units in its stratum.
 * @property {number} drawn Of these, units in the sample.
 * @property {Reading['verdict']} first
 * @property {Reading['verdict']} second
 * @property {Reading['verdict']} verdict Where the readers differ, the settled one.
 */

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../labels/flag-text/${name}.json`, import.meta.url), 'utf8'));

/** @returns {Label[]} */
export function readLabels() {
  const [first, second, settled] = ['first-reading', 'second-reading', 'settled'].map((name) =>
    byUnit(read(name)),
  );
  return read('sample').map((unit) => {
    const key = keyOf(unit);
    const verdicts = { first: first.get(key)?.verdict, second: second.get(key)?.verdict };
    if (verdicts.first === undefined || verdicts.second === undefined) {
      throw new Error(`expected two readings of ${key}, found fewer`);
    }
    const agreed = verdicts.first === verdicts.second ? verdicts.first : undefined;
    const verdict = agreed ?? settled.get(key)?.verdict;
    if (verdict === undefined) throw new Error(`expected ${key} to be settled, found it open`);
    return { ...unit, ...verdicts, verdict };
  });
}

/** Whether the flag's value contradicts what the text says. */
export function contradicts({ value, verdict }) {
  return value ? verdict === 'denies' : verdict === 'affirms';
}

export function keyOf({ accession, flag }) {
  return `${accession} ${flag}`;
}

function byUnit(readings) {
  return new Map(readings.map((reading) => [keyOf(reading), reading]));
}
