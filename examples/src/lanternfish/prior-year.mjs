/**
 * Lanternfish Instruments' annual report for 2024, the year before: its cover and its Item 1C, for
 * a comparison, for a viewer page with two periods and for a data set with two filings of one
 * company.
 */
import { Cyd, lineItems } from '../cyd.mjs';
import { namespaces } from '../namespaces.mjs';
import { center, fact } from '../nodes.mjs';
import { company } from './company.mjs';
import { priorItem1c } from './prior-item-1c.mjs';

export const priorYear = {
  title: 'lnfx-20241231',
  cik: '0009999901',
  prefix: 'lnfx',
  submission: {
    accession: '0009999901-25-000009',
    form: '10-K',
    period: '2024-12-31',
    filed: '2025-02-21',
    accepted: '2025-02-21 16:31:55',
    fiscalYear: '2024',
    fiscalPeriod: 'FY',
    company,
  },
  namespaces: {
    ...namespaces,
    cyd: 'http://xbrl.sec.gov/cyd/2024',
    dei: 'http://xbrl.sec.gov/dei/2024',
    lnfx: 'http://lanternfish.example/20241231',
  },
  units: {},
  contexts: [{ id: 'c-1', start: '2024-01-01', end: '2024-12-31' }],
  cydContext: 'c-1',
  page: {
    number: 41,
    concepts: Cyd,
    lineItems: lineItems,
    title: 'Cybersecurity Risk Management and Strategy Disclosure',
    length: '12 Months Ended',
    date: 'Dec. 31, 2024',
  },
  hidden: [
    fact('dei:EntityCentralIndexKey', {}, '0009999901'),
    fact('dei:DocumentFiscalYearFocus', {}, '2024'),
    fact('dei:DocumentFiscalPeriodFocus', {}, 'FY'),
    fact('dei:AmendmentFlag', {}, 'false'),
  ],
  body: [
    center('FORM ', fact('dei:DocumentType', {}, '10-K')),
    center(
      'For the fiscal year ended ',
      fact(
        'dei:DocumentPeriodEndDate',
        { format: 'ixt:date-monthname-day-year-en' },
        'December\u00a031, 2024',
      ),
    ),
    center(fact('dei:EntityRegistrantName', {}, 'Lanternfish Instruments, Inc.')),
    ...priorItem1c,
  ],
};
