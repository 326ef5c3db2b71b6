// `pnpm bench:catalogue`: what the linter finds in all shared notes, next to what was expected.
import { cyd, runNode } from '../child.mjs';
import { inlineFilings, notesZips } from '../data.mjs';
import { table } from '../table.mjs';
import { corpusOf } from './corpus.mjs';
import { catalogue } from './expected.mjs';
import { filingsOf, lint, parse, rules } from './filings.mjs';

const zips = notesZips();
if (zips.length === 0) {
  console.error('No notes data sets: set CYDKIT_SHARED to the folder that has them');
  process.exit(1);
}

const annual = new Set(['10-K', '10-KT', '20-F']);
const filings = [];
for (const zip of zips) for await (const filing of filingsOf(zip)) filings.push(filing);
const { corpus, priorOf } = corpusOf(filings);

/** Findings by rule number, then by filing; for originals of annual reports, and for all filings. */
const counts = { annual: new Map(), all: new Map() };
const numberOf = new Map(rules.map(({ id, number }) => [id, number]));
const withoutEvidence = [];
let pairs = 0;
for (const filing of filings) {
  const prior = annual.has(filing.form) ? priorOf(filing) : undefined;
  if (prior) pairs += 1;
  for (const finding of lint(filing, { corpus, ...(prior && { prior }) }).findings) {
    if (finding.evidence.length === 0) withoutEvidence.push(`${filing.accession} ${finding.code}`);
    const number = numberOf.get(finding.rule) ?? finding.code;
    count(counts.all, number, filing.accession);
    if (annual.has(filing.form)) count(counts.annual, number, filing.accession);
  }
}

function count(map, number, accession) {
  const found = map.get(number) ?? new Map();
  found.set(accession, (found.get(accession) ?? 0) + 1);
  map.set(number, found);
}

const known = new Set([...numberOf.values()]);
const rows = catalogue
  .filter(({ rules: of, id }) => (of ?? [id]).some((number) => known.has(number)))
  .map(({ id, hits, rules: of = [id], facts = false, base = 'annual', why = '' }) => {
    const maps = of.map((number) => counts[base].get(number) ?? new Map());
    const found = facts
      ? maps.flatMap((map) => [...map.values()]).reduce((sum, one) => sum + one, 0)
      : new Set(maps.flatMap((map) => [...map.keys()])).size;
    const half = hits / 2;
    const off = (found - half) / half;
    // Half of the companies were drawn: n hits fall on either side like n coin tosses.
    const deviations = Math.abs(found - half) / Math.sqrt(hits / 4);
    const verdict = Math.abs(off) <= 0.1 ? '' : deviations <= 2 ? 'within chance' : why || '?';
    const unit = facts ? 'findings' : 'filings';
    return [
      id,
      of.length > 1 ? of.join('∪') : '',
      `${half}`,
      `${found} ${unit}`,
      percent(off),
      verdict,
    ];
  });

function percent(share) {
  return `${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)} %`;
}

const originals = filings.filter(({ form }) => annual.has(form)).length;
console.log(
  `${filings.length} filings, ${originals} originals of annual reports, ${pairs} with the year before`,
);
console.log(['', ...table([['', 'our rules', 'half', 'found', '', ''], ...rows])].join('\n'));
const listed = new Set(catalogue.flatMap(({ id, rules: of }) => [id, ...(of ?? [])]));
const others = [...counts.all].filter(([number]) => !listed.has(number)).sort();
console.log(
  `\nnot in the catalogue: ${others.map(([number, map]) => `${number} ${map.size}`).join(', ') || 'none'}`,
);
console.log(`findings without evidence: ${withoutEvidence.length}`);

const run = runNode([cyd, 'lint', ...zips, '--no-config', '--format', 'json', '--exit-zero'], {
  measured: true,
});
console.log(
  `\ncyd lint of all, ${(run.ms / 1000).toFixed(1)} s, peak ${run.peak.toFixed(0)} MB${run.failure ?? ''}`,
);

const documents = inlineFilings().files.map(({ name, bytes }) => parse({ name, content: bytes }));
const times = documents.map((filing) => {
  const rounds = Array.from({ length: 40 }, () => {
    const start = performance.now();
    lint(filing);
    return performance.now() - start;
  });
  return rounds.slice(20).sort((a, b) => a - b)[10];
});
console.log(
  `lint of one inline 10-K, warm: ${times.reduce((most, time) => Math.max(most, time)).toFixed(2)} ms, the slowest of ${documents.length}`,
);
if (withoutEvidence.length > 0 || run.failure) process.exitCode = 1;
