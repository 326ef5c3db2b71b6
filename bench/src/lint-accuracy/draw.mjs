import { createHash } from 'node:crypto';
import { keyOf, readUnits } from './annual-reports.mjs';
import { scoredRules } from './scored-rules.mjs';
import { sizeOf } from './strata.mjs';

/**
 * Draws the sample, for each half: what each rule finds, up to 80 units; and for each question, value
 * of the flag and screen as many units as `strata.mjs` says, whatever the rules say about them. Always
 * those with the lowest SHA-256 of seed and unit; a company counts once in a stratum.
 */
const seed = 'cyd-bench-2';
const mostFindings = 80;

const found = new Map();
const strata = new Map();
for await (const { text: _, rules, ...unit } of readUnits()) {
  for (const number of rules) {
    if ((scoredRules[number].value ?? unit.value) === unit.value)
      push(found, `${unit.half} ${number}`, unit);
  }
  push(strata, `${unit.half} ${unit.question} ${unit.value} ${unit.screen}`, unit);
}

const sample = new Map();
for (const units of found.values()) {
  for (const unit of units.sort(byRank).slice(0, mostFindings)) sample.set(keyOf(unit), unit);
}
for (const units of strata.values()) {
  const drawn = new Map();
  for (const unit of units.sort(byRank)) {
    if (drawn.size < sizeOf(unit) && !drawn.has(unit.cik)) drawn.set(unit.cik, unit);
  }
  for (const unit of drawn.values()) sample.set(keyOf(unit), { ...unit, random: true });
}
const rows = [...sample.values()].sort(byRank).map((unit) => `  ${JSON.stringify(unit)}`);
process.stdout.write(`[\n${rows.join(',\n')}\n]\n`);

function push(groups, key, unit) {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [unit]);
  else group.push(unit);
}

function byRank(one, other) {
  return rank(one) < rank(other) ? -1 : 1;
}

function rank(unit) {
  return createHash('sha256')
    .update(`${seed} ${keyOf(unit)}`)
    .digest('hex');
}
