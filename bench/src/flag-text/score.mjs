import { contradicts } from './labels.mjs';

/**
 * @typedef {object} Score
 * @property {number} hits Findings that readers agree with.
 * @property {number} falseAlarms
 * @property {number} misses Contradictions that were not found.
 * @property {number} judged The units judged for it.
 * @property {number | null} precision Of the sample; `null` if nothing was found.
 * @property {number | null} recall Of the sample; `null` if there was nothing to find.
 * @property {number | null} weightedPrecision With each unit weighted by how often its kind occurs in the data.
 * @property {number | null} weightedRecall
 */

/**
 * @param {(import('./labels.mjs').Label & { found: boolean })[]} units
 * @returns {Score}
 */
export function score(units) {
  const sum = (wanted, weigh) =>
    units.filter(wanted).reduce((total, unit) => total + weigh(unit), 0);
  const isHit = (unit) => unit.found && contradicts(unit);
  const isFalseAlarm = (unit) => unit.found && !contradicts(unit);
  const isMiss = (unit) => !unit.found && contradicts(unit);
  const once = () => 1;
  const likeTheData = ({ of, drawn }) => of / drawn;
  const ratio = (other, weigh) => {
    const hits = sum(isHit, weigh);
    const all = hits + sum(other, weigh);
    return all === 0 ? null : hits / all;
  };
  return {
    hits: sum(isHit, once),
    falseAlarms: sum(isFalseAlarm, once),
    misses: sum(isMiss, once),
    judged: units.length,
    precision: ratio(isFalseAlarm, once),
    recall: ratio(isMiss, once),
    weightedPrecision: ratio(isFalseAlarm, likeTheData),
    weightedRecall: ratio(isMiss, likeTheData),
  };
}
