import type { Answer, TablePart } from '../../src/answers/model';

/** Shares by year, one of them weak and one not known. */
export const table: TablePart = {
  kind: 'table',
  title: 'By filer category',
  columns: [
    { title: 'Filer category', type: 'text' },
    { title: 'Fiscal year', type: 'year' },
    { title: 'Company-years', type: 'count' },
    { title: 'State a committee', type: 'share' },
  ],
  rows: [
    ['Large accelerated', 2024, 1234, { value: 0.6241, low: 0.58, high: 0.667 }],
    ['Accelerated', 2024, 634, { value: 0.0511, low: 0.02, high: 0.117 }],
    ['Accelerated', 2025, 12, { value: 0.25, low: 0.09, high: 0.53, weak: true }],
    [null, 2025, null, null],
  ],
};

/** An answer with a part of each kind. */
export const answer: Answer = {
  heading: 'A board committee: 3,120 of 5,331 filings',
  parts: [
    {
      kind: 'facts',
      facts: [
        ['Filings', 5331],
        ['First period', '2023-12-15'],
        ['Last', null],
      ],
    },
    table,
    {
      kind: 'quotes',
      title: 'The most recent',
      quotes: [
        {
          text: 'Our audit committee oversees risks.',
          marks: [{ start: 4, end: 19 }],
          source: { registrant: 'Harbor Lamp Works, Inc.', form: '10-K', period: null, year: 2025 },
          remarks: ['Board Committee', '12 others say the same'],
          url: 'https://www.sec.gov/Archives/lamp-20251231.htm',
        },
        {
          text: 'We have no committee.',
          marks: [],
          source: { registrant: 'Tern Ferries', form: '10-K', period: '2025-12-31', year: 2025 },
          remarks: [],
          url: null,
        },
      ],
    },
  ],
  notes: ['Of 5,331 filings, 211 state neither.'],
  data: { share: 0.585 },
};
