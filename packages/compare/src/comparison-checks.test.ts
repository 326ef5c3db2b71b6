import type { Filing, ReaderDiagnostic } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { fact, filing, year } from '../test/sample';
import { compare } from './compare';
import { comparisonCodes } from './comparison-codes';

function reportOf(end: string, given: Partial<Filing> = {}): Filing {
  return filing(end, [fact('RoleOfManagementTextBlock', 'We test.', year(end))], given);
}

const old = reportOf('2024-12-31');

it.each<[string, Filing, string[]]>([
  ['the next year', reportOf('2025-12-31'), []],
  [
    'another registrant',
    reportOf('2025-12-31', { entity: { name: 'Other Co.', cik: '0009999904' } }),
    ['warning compare-entities-differ'],
  ],
  [
    'a registrant of another name and no CIK',
    reportOf('2025-12-31', { entity: { name: 'Other Co.', cik: null } }),
    ['warning compare-entities-differ'],
  ],
  [
    'the name in capitals and no CIK',
    reportOf('2025-12-31', { entity: { name: 'HARBOR LAMP WORKS, INC.', cik: null } }),
    [],
  ],
  [
    'no registrant',
    reportOf('2025-12-31', { entity: { name: null, cik: null } }),
    ['info compare-entity-unknown'],
  ],
  ['another form', reportOf('2025-12-31', { form: '8-K' }), ['warning compare-forms-differ']],
  ['an amendment', reportOf('2025-12-31', { form: '10-K/A' }), []],
  ['a transition report', reportOf('2025-12-31', { form: '10-KT' }), []],
  ['the same period', reportOf('2024-12-31'), ['warning compare-same-period']],
  ['the same period, amended', reportOf('2024-12-31', { form: '10-K/A' }), []],
  ['the same period, amended by its cover', reportOf('2024-12-31', { amendment: true }), []],
  ['an earlier period', reportOf('2023-12-31'), ['warning compare-wrong-order']],
  [
    'no period',
    reportOf('2025-12-31', { period: { start: null, end: null } }),
    ['info compare-period-unknown'],
  ],
  ['no facts', filing('2025-12-31', []), ['warning compare-no-facts']],
  [
    'a data set, which rounds to months',
    reportOf('2024-12-28', { source: { ...old.source, format: 'notes' } }),
    ['warning compare-same-period', 'info compare-letters-only'],
  ],
])('reports on %s', (_, current, expected) => {
  const { diagnostics } = compare(old, current);
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z]/);
});

it('repeats warnings and errors of reading with the filing that they are about', () => {
  const found = (code: string, severity: 'error' | 'info' = 'error'): ReaderDiagnostic =>
    ({
      code,
      severity,
      message: 'The file ends early',
      args: {},
      location: { document: 'a.htm', start: 1, end: 2 },
    }) as unknown as ReaderDiagnostic;
  const cut = { diagnostics: [found('document-truncated'), found('no-cyd-facts', 'info')] };
  const { diagnostics } = compare(
    reportOf('2024-12-31', cut),
    reportOf('2025-12-31', { diagnostics: [found('archive-damaged')] }),
  );
  expect(diagnostics).toEqual([
    { ...found('document-truncated'), message: 'Old filing: The file ends early' },
    { ...found('archive-damaged'), message: 'New filing: The file ends early' },
  ]);
});

it('gives diagnostics the data of their messages', () => {
  const other = reportOf('2023-12-31', { entity: { name: 'Other Co.', cik: null }, form: '8-K' });
  const { diagnostics } = compare(old, other);
  expect(diagnostics.map(({ args, message }) => [args, message])).toEqual([
    [
      { old: old.entity, new: other.entity },
      'The filings are from different registrants: Harbor Lamp Works, Inc., CIK 0009999903 and Other Co.',
    ],
    [{ old: '10-K', new: '8-K' }, 'The filings have different forms: 10-K and 8-K'],
    [
      { old: '2024-12-31', new: '2023-12-31' },
      'The old filing is for a later period (to 2024-12-31) than the new one (to 2023-12-31); swap them',
    ],
  ]);
});

it('gives every code a title and help', () => {
  for (const { title, help } of Object.values(comparisonCodes)) {
    expect(title).toMatch(/^[A-Z]/);
    expect(help).toMatch(/\.$/);
  }
});
