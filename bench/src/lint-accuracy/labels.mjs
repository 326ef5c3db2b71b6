import { readFileSync } from 'node:fs';
import { keyOf } from './annual-reports.mjs';
import { answers } from './questions.mjs';

/** @typedef {{ accession: string, question: string, concept?: string, verdict: string, reason: string }} Reading */

/**
 * @typedef {import('./annual-reports.mjs').Unit & { random?: true, first: string, second: string, answer: string }} Label
 * A unit of the sample with what its two readers answered, and the settled answer.
 */

/**
 * Reads the labels of a bench: `lint`, or `flag-text`, the first one.
 *
 * @returns {Label[]}
 */
export function readLabels(bench) {
  const read = (name) =>
    JSON.parse(
      readFileSync(new URL(`../../labels/${bench}/${name}.json`, import.meta.url), 'utf8'),
    );
  const [first, second, settled] = ['first-reading', 'second-reading', 'settled'].map((name) =>
    byUnit(read(name)),
  );
  return read('sample').map((unit) => {
    const key = keyOf(unit);
    const [one, other] = [first.get(key), second.get(key)];
    if (one === undefined || other === undefined) throw new Error(`${key} lacks a reading`);
    const answer = one === other ? one : settled.get(key);
    if (answer === undefined) throw new Error(`The readers differ about ${key}; settle it`);
    return { ...unit, first: one, second: other, answer };
  });
}

function byUnit(readings) {
  for (const { question, verdict, ...unit } of readings) {
    if (answers[question]?.includes(verdict)) continue;
    throw new Error(`${keyOf({ ...unit, question })}: "${verdict}" is no answer`);
  }
  return new Map(readings.map((reading) => [keyOf(reading), reading.verdict]));
}
