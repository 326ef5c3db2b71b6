import { wilson } from '../judgements.mjs';

/**
 * @typedef {object} Score What one rule finds in one half, or in both.
 * @property {number} findings All of them.
 * @property {number} read Those that were read.
 * @property {number} right Those that the readers agree with.
 * @property {number | null} precision
 * @property {[number, number] | null} precisionInterval Wilson's, 95 %.
 * @property {[number, number] | null} recallInterval Wilson's, each unit counted once.
 * @property {number} silent Units drawn at random about which the rule is silent.
 * @property {number} missed Those of them about which it should not be.
 * @property {number | null} recall Each missed unit weighted by how many units of its stratum it represents.
 */

/**
 * Scores a rule: precision from the findings that were read, recall from these and the units drawn at
 * random about which it is silent.
 *
 * @param {{ number: string, rule: import('./scored-rules.mjs').ScoredRule }} scored
 * @param {readonly import('./labels.mjs').Label[]} labels
 * @param {readonly import('./annual-reports.mjs').Unit[]} population Of the same half.
 * @returns {Score}
 */
export function score({ number, rule }, labels, population) {
  const about = ({ question, value }) =>
    question === rule.question && (rule.value ?? value) === value;
  const isFound = ({ rules }) => rules.has(number);
  const asked = population.filter(about);
  const own = labels.filter((label) => about(label) && rule.right(label.answer) !== null);
  const read = own.filter(isFound);
  const right = read.filter(({ answer }) => rule.right(answer)).length;
  const findings = asked.filter(isFound).length;

  const silent = own.filter((unit) => unit.random && !isFound(unit));
  const missed = silent.filter(({ answer }) => rule.right(answer));
  const alike = (units, one) =>
    units.filter(
      (unit) => unit.screen === one.screen && unit.value === one.value && !isFound(unit),
    );
  const represented = missed.reduce(
    (sum, unit) => sum + alike(asked, unit).length / alike(silent, unit).length,
    0,
  );
  const precision = read.length === 0 ? null : right / read.length;
  const hits = findings * (precision ?? 0);
  return {
    findings,
    read: read.length,
    right,
    precision,
    precisionInterval: wilson(right, read.length),
    recallInterval: wilson(right, right + missed.length),
    silent: silent.length,
    missed: missed.length,
    recall: hits + represented === 0 ? null : hits / (hits + represented),
  };
}
