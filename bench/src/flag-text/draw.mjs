import { createHash } from 'node:crypto';
import { annualReports } from './annual-reports.mjs';
import { isCandidate, sizes } from './strata.mjs';

/**
 * Draws the sample: for each half, flag, value and screen, the units with the lowest SHA-256 of seed,
 * accession number and flag. A company counts once in a stratum.
 */
const seed = 'cyd-bench-1';

const strata = new Map();
for await (const { accession, cik, half, flags, passages } of annualReports()) {
  for (const [flag, value] of Object.entries(flags)) {
    const screen = isCandidate(flag, value, passages) ? 'candidate' : 'other';
    const key = `${half} ${flag} ${value} ${screen}`;
    const units = strata.get(key) ?? [];
    strata.set(key, units);
    units.push({ accession, cik, flag, value, half, screen });
  }
}

const sample = [];
for (const [key, units] of strata) {
  const [, flag, value, screen] = key.split(' ');
  const size = sizes[flag][value][screen === 'candidate' ? 0 : 1];
  const drawn = new Map();
  for (const unit of units.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    if (drawn.size < size && !drawn.has(unit.cik)) drawn.set(unit.cik, unit);
  }
  // Each unit represents this many units of the data.
  for (const unit of drawn.values()) sample.push({ ...unit, of: units.length, drawn: drawn.size });
}
sample.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
const rows = sample.map((unit) => `  ${JSON.stringify(unit)}`);
process.stdout.write(`[\n${rows.join(',\n')}\n]\n`);

function rank({ accession, flag }) {
  return createHash('sha256').update(`${seed} ${accession} ${flag}`).digest('hex');
}
