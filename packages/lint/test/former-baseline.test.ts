import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { type Finding, findRule, knownIn, lint, readBaseline } from '../src';

// A page of an invented company, and the baseline that a build with fingerprints of version 1 wrote of it.
const name = 'version-1.txt';
const folder = resolve(import.meta.dirname, 'support/baselines');
const filing = parse({ name, content: readFileSync(resolve(folder, name)) });
const baseline = readBaseline(JSON.parse(readFileSync(resolve(folder, 'version-1.json'), 'utf8')));
if (baseline === null) throw new Error('The baseline is not readable.');

const rules = new Set(baseline.findings.map(({ rule }) => findRule(rule)?.id));

/** Later rules may find more. */
function ofThem(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule }) => (rules.has(rule) ? [rule] : []));
}

it('a baseline of version 1 still silences everything', () => {
  const { findings, known } = lint(filing, { known: knownIn(baseline) });
  expect(ofThem(findings)).toEqual([]);
  expect(known.length).toBeGreaterThan(9);
});

it('fingerprints of version 1 still suppress findings', () => {
  const suppressions = baseline.findings.map(({ rule, fingerprint }) => {
    return { rule, fingerprint, reason: 'Agreed.' };
  });
  const { findings, suppressed } = lint(filing, { suppressions });
  expect(ofThem(findings)).toEqual([]);
  expect(suppressed.length).toBeGreaterThan(9);
});
