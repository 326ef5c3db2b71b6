import { keyOf, readUnits } from './annual-reports.mjs';
import { score } from './score.mjs';
import { scoredRules } from './scored-rules.mjs';

/** @returns {Promise<import('./annual-reports.mjs').Unit[]>} All units of the notes data sets. */
export async function readPopulation() {
  const population = [];
  for await (const { text: _, ...unit } of readUnits()) population.push(unit);
  if (population.length === 0) throw new Error('No filings found: set CYDKIT_SHARED');
  return population;
}

/**
 * Scores every rule in both halves: `{ X01: { development, 'held-out' } }`.
 *
 * @param {readonly import('./labels.mjs').Label[]} answered
 * @param {readonly import('./annual-reports.mjs').Unit[]} population
 * @returns {Record<string, Record<import('./annual-reports.mjs').Unit['half'], import('./score.mjs').Score>>}
 */
export function measure(answered, population) {
  const rulesOf = new Map(population.map((unit) => [keyOf(unit), unit.rules]));
  const labels = answered.flatMap((label) => {
    const rules = rulesOf.get(keyOf(label));
    return rules === undefined ? [] : [{ ...label, rules }];
  });
  const ofHalf = (units, half) => units.filter((unit) => unit.half === half);

  return Object.fromEntries(
    Object.entries(scoredRules).map(([number, rule]) => {
      const scoreOf = (half) =>
        score({ number, rule }, ofHalf(labels, half), ofHalf(population, half));
      return [number, { development: scoreOf('development'), 'held-out': scoreOf('held-out') }];
    }),
  );
}
