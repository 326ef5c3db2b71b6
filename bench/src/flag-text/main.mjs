import { findRule, lint } from '@cydkit/lint';
import { agreement, wilson } from '../judgements.mjs';
import { table } from '../table.mjs';
import { annualReports } from './annual-reports.mjs';
import { contradicts, readLabels } from './labels.mjs';
import { score } from './score.mjs';
import { scoredRules } from './scored-rules.mjs';

const head = [
  '',
  'severity',
  'judged',
  'hits',
  'false',
  'missed',
  'precision',
  '95 %',
  'recall',
  '95 %',
  'weighted to the data',
];

/** Scores the rules on flags against the judgements in `labels/flag-text`. */
const labels = readLabels();
const { observed, kappa } = agreement(labels.map(({ first, second }) => [first, second]));
console.log(`${labels.length} judgements, ${labels.filter(contradicts).length} contradictions;`);
console.log(`the readers agree on ${(100 * observed).toFixed(1)} % (kappa ${kappa.toFixed(3)})`);

const found = await findingsOf(new Set(labels.map(({ accession }) => accession)));
if (found.size === 0) throw new Error('No filing of the sample found: set CYDKIT_SHARED');

for (const half of ['development', 'held-out']) {
  const units = Object.entries(scoredRules).map(([number, { flag, value }]) => {
    const own = labels.filter(
      (label) => label.half === half && label.flag === flag && label.value === value,
    );
    const isFound = (label) => found.get(label.accession)?.has(number) === true;
    const judged = own.map((label) => ({ ...label, found: isFound(label) }));
    return { number, severity: findRule(number)?.severity ?? '', judged };
  });
  const errors = units.filter(({ severity }) => severity === 'error');
  const rows = units.map(({ number, severity, judged }) => row(number, severity, score(judged)));
  const together = score(errors.flatMap(({ judged }) => judged));
  console.log(`\n${half}`);
  console.log(table([head, ...rows, row('errors together', '', together)]).join('\n'));
}

/** Returns the numbers of the rules that find something, for each filing that was judged. */
async function findingsOf(accessions) {
  const byAccession = new Map();
  for await (const { accession, filing } of annualReports()) {
    if (!accessions.has(accession)) continue;
    const numbers = lint(filing).findings.map(({ rule }) => findRule(rule)?.number);
    byAccession.set(accession, new Set(numbers));
  }
  return byAccession;
}

function row(name, severity, { hits, falseAlarms, misses, judged, ...of }) {
  return [
    name,
    severity,
    String(judged),
    String(hits),
    String(falseAlarms),
    String(misses),
    percent(of.precision),
    interval(wilson(hits, hits + falseAlarms)),
    percent(of.recall),
    interval(wilson(hits, hits + misses)),
    `${percent(of.weightedPrecision)} / ${percent(of.weightedRecall)}`,
  ];
}

function percent(share) {
  return share === null ? '–' : `${(100 * share).toFixed(0)} %`;
}

function interval(ends) {
  return ends === null ? '' : ends.map((end) => (100 * end).toFixed(0)).join('–');
}
