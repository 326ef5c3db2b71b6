import { example } from '../../../parser/test/support/shared';
import type { TestCompany, TestContent, TestDocument, TestFiling } from './content-model';

const lanternfish: TestCompany = {
  cik: '0009999901',
  name: 'Lanternfish Instruments, Inc.',
  tickers: ['LNFX'],
};
const ternHollow: TestCompany = {
  cik: '0009999902',
  name: 'Tern Hollow Freight, Inc.',
  tickers: ['TERN'],
};
const fennimere: TestCompany = { cik: '0009999903', name: 'Fennimere N.V.', tickers: ['FENN'] };
const quillback: TestCompany = {
  cik: '0009999904',
  name: 'Quillback Holdings Corp',
  tickers: ['QLB-A', 'QLB-B'],
};
const grebe: TestCompany = {
  cik: '0009999905',
  name: 'Grebe Water Partners LP',
  tickers: ['GREB'],
};
/** Files only together with the company before, and has no ticker. */
const grebeFinance: TestCompany = {
  cik: '0009999906',
  name: 'Grebe Water Finance Corp',
  tickers: [],
};

/** The text of an example with another registrant, and further replacements. */
function textOf(
  file: string,
  company: TestCompany,
  more: Readonly<Record<string, string>> = {},
): string {
  const replacements = {
    '0009999901': company.cik,
    'Lanternfish Instruments, Inc.': company.name.replaceAll('&', '&amp;'),
    ...more,
  };
  const text = Buffer.from(example(file)).toString();
  return Object.entries(replacements).reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

/** The taxonomy stays declared, and nothing is tagged with it. */
function withoutCyd(text: string): string {
  return text
    .replaceAll(' name="cyd:', ' name="custom:')
    .replace('<html ', '<html xmlns:custom="http://custom.example/2023" ');
}

function annual(company: TestCompany, year: 2024 | 2025, name: string): TestDocument {
  return { name, type: '10-K', content: textOf(`lanternfish-10k-${year}.htm`, company) };
}

const before = {
  'December&#160;31, 2024': 'December&#160;31, 2023',
  '2024-12-31': '2023-12-31',
  '2024-01-01': '2023-01-01',
};
const set = 'lanternfish-10k-2025-set';

/**
 * Filings of invented companies: annual reports of two and three years, the oldest without CYD facts; one
 * tagged only in an exhibit; one of two filers through an agent, whose accession number is not theirs; a
 * report on Form 20-F; an amendment without XBRL; and current reports with and without Item 1.05.
 */
const filings: TestFiling[] = [
  {
    accession: '0009999901-24-000007',
    ciks: [lanternfish.cik],
    form: '10-K',
    filed: '2024-02-22',
    period: '2023-12-31',
    documents: [
      {
        name: 'lnfx-20231231.htm',
        type: '10-K',
        content: withoutCyd(textOf('lanternfish-10k-2024.htm', lanternfish, before)),
      },
    ],
  },
  {
    accession: '0009999901-25-000009',
    ciks: [lanternfish.cik],
    form: '10-K',
    filed: '2025-02-21',
    period: '2024-12-31',
    documents: [annual(lanternfish, 2024, 'lnfx-20241231.htm')],
  },
  {
    accession: '0009999904-25-000002',
    ciks: [quillback.cik],
    form: '10-K',
    filed: '2025-03-03',
    period: '2024-12-31',
    documents: [annual(quillback, 2024, 'qlb-20241231.htm')],
  },
  {
    accession: '0009999902-26-000003',
    ciks: [ternHollow.cik],
    form: '8-K',
    filed: '2026-01-23',
    period: '2026-01-20',
    items: ['1.05'],
    documents: [
      {
        name: 'tern-20260120.htm',
        type: '8-K',
        content: textOf('tern-hollow-8k-2026-01.htm', ternHollow),
      },
    ],
  },
  {
    accession: '0009999901-26-000012',
    ciks: [lanternfish.cik],
    form: '10-K',
    filed: '2026-02-20',
    period: '2025-12-31',
    documents: [
      annual(lanternfish, 2025, 'lnfx-20251231.htm'),
      {
        name: 'lnfx-ex21.htm',
        type: 'EX-21',
        content: '<html><body><p>Subsidiaries: none</p></body></html>',
      },
    ],
  },
  {
    accession: '0009999990-26-000101',
    ciks: [grebe.cik, grebeFinance.cik],
    form: '10-K',
    filed: '2026-02-20',
    period: '2025-12-31',
    documents: [annual(grebe, 2025, 'greb-20251231.htm')],
  },
  {
    accession: '0009999902-26-000014',
    ciks: [ternHollow.cik],
    form: '10-K',
    filed: '2026-02-27',
    period: '2025-12-31',
    documents: [
      {
        name: 'tern-20251231.htm',
        type: '10-K',
        content: textOf(`${set}/lnfx-20251231.htm`, ternHollow),
      },
      {
        name: 'tern-20251231xex13.htm',
        type: 'EX-13',
        content: textOf(`${set}/lnfx-20251231xex13.htm`, ternHollow),
      },
    ],
  },
  {
    accession: '0009999904-26-000005',
    ciks: [quillback.cik],
    form: '10-K',
    filed: '2026-03-02',
    period: '2025-12-31',
    documents: [annual(quillback, 2025, 'qlb-20251231.htm')],
  },
  {
    accession: '0009999902-26-000021',
    ciks: [ternHollow.cik],
    form: '8-K',
    filed: '2026-03-05',
    period: '2026-03-03',
    items: ['2.02', '9.01'],
    documents: [
      {
        name: 'tern-20260303.htm',
        type: '8-K',
        content: withoutCyd(
          textOf('tern-hollow-8k-2026-01.htm', ternHollow, {
            'January 20, 2026': 'March 3, 2026',
            '2026-01-20': '2026-03-03',
          }),
        ),
      },
    ],
  },
  {
    accession: '0009999903-26-000002',
    ciks: [fennimere.cik],
    form: '20-F',
    filed: '2026-04-15',
    period: '2025-12-31',
    documents: [
      {
        name: 'fenn-20251231.htm',
        type: '20-F',
        content: textOf('lanternfish-10k-2025.htm', fennimere, { '10-K': '20-F' }),
      },
    ],
  },
  {
    accession: '0009999901-26-000020',
    ciks: [lanternfish.cik],
    form: '10-K/A',
    filed: '2026-04-28',
    period: '2025-12-31',
    documents: [
      {
        name: 'lnfx-10ka.htm',
        type: '10-K/A',
        content: '<html><body><p>Part III</p></body></html>',
      },
    ],
  },
];

/**
 * The companies, their filings, and Notes data sets: a quarter of 2025, whose months are no longer there,
 * and months of 2026.
 */
export const inventedContent: TestContent = {
  companies: [lanternfish, ternHollow, fennimere, quillback, grebe, grebeFinance],
  filings,
  through: '2026-04-30',
  notes: ['2025q1', '2026_01', '2026_02', '2026_03', '2026_04'],
};
