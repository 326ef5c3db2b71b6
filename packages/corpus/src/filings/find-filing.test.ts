import { buildExample, type ExampleFiling } from '@cydkit/lint';
import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { findFiling } from './find-filing';

const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
const nature = 'MaterialCybersecurityIncidentNatureTextBlock';

type Company = [name: string, cik: string];
const heron: Company = ['Heron Mills, Inc.', '9999900021'];
const finance: Company = ['Heron Finance LLC', '9999900022'];
const otter: Company = ["Otter's Bank of the River", '9999900023'];

function filingOf(accession: string, [name, cik]: Company, example: Partial<ExampleFiling> = {}) {
  const filing = buildExample({ facts: [[processes, 'We assess threats.']], ...example });
  return { ...filing, accession, entity: { name, cik } };
}

const filings = [
  filingOf('0009999900-25-000001', heron, { period: '2024-12-31' }),
  filingOf('0009999900-26-000002', heron),
  filingOf('0009999900-26-000003', heron, {
    form: '8-K',
    period: '2026-01-20',
    facts: [[nature, 'An intruder encrypted our servers.']],
  }),
  filingOf('0009999900-26-000004', finance),
  filingOf('0009999900-26-000005', otter),
];

it.each([
  ['an accession number', '0009999900-25-000001', '0009999900-25-000001'],
  ['one without hyphens', '000999990025000001', '0009999900-25-000001'],
  ['a CIK, which means the latest annual report', '9999900021', '0009999900-26-000002'],
  ['a name', 'heron mills inc', '0009999900-26-000002'],
  ['the start of a name', 'Heron Mills', '0009999900-26-000002'],
  ['words in a name, without apostrophe', ' BANK of ', '0009999900-26-000005'],
  ['a word with its apostrophe', 'otter’s', '0009999900-26-000005'],
])('finds a filing by %s', async (_, text, key) => {
  const corpus = await corpusOf(filings);
  const { filing, candidates, total } = findFiling(corpus, text);
  expect({ key: filing?.key, candidates, total }).toEqual({ key, candidates: [], total: 1 });
});

it('returns the filings that a name may mean, in the order of the names', async () => {
  const corpus = await corpusOf(filings);
  expect(findFiling(corpus, 'heron')).toMatchObject({
    filing: null,
    candidates: [
      { key: '0009999900-26-000004', name: 'Heron Finance LLC', cik: '9999900022' },
      { key: '0009999900-26-000002', form: '10-K', periodEnd: '2025-12-31', filed: null },
    ],
    total: 2,
  });
});

it.each(['', '  ', ',', 'Heron_Mills', 'her', '0009999900-99-000001', '1', '99999000211'])(
  'finds nothing for %j',
  async (text) => {
    const corpus = await corpusOf(filings);
    expect(findFiling(corpus, text)).toEqual({ filing: null, candidates: [], total: 0 });
  },
);

it('finds a filing of several registrants by the CIK of each', async () => {
  const joint = filingOf('0009999900-26-000009', otter);
  const coRegistrants = [{ name: 'Otter Trust', cik: '9999900024' }];
  const corpus = await corpusOf([{ ...joint, entity: { ...joint.entity, coRegistrants } }]);
  expect(findFiling(corpus, '9999900024').filing?.key).toBe('0009999900-26-000009');
});
