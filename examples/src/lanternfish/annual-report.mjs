/** Form 10-K of Lanternfish Instruments, Inc. for 2025: the document in the order of its pages. */

import { Cyd, lineItems } from '../cyd.mjs';
import { namespaces } from '../namespaces.mjs';
import { b, center, fact, heading, i, item, p, pageBreak } from '../nodes.mjs';
import { company } from './company.mjs';
import { cover, hidden } from './cover.mjs';
import { exhibits } from './exhibits.mjs';
import { financialStatements } from './financial-statements.mjs';
import { incidentCosts, item1c } from './item-1c.mjs';

const riskFactors = [
  item('item-1a', 'Item 1A. Risk Factors'),
  p(
    'The risks below are those that we consider most important to an investment in our common stock. Others that we do not know of, or think slight today, may also harm us.',
  ),
  heading('Our instruments must work where nobody can repair them.'),
  p(
    'Most of what we sell spends years at depths that no technician can reach. A fault in a seal, a sensor or a battery may show only after thousands of units have been deployed, and recovery of a single mooring can cost more than all the instruments on it. Warranty claims, or doubts about our data, could reduce our revenue for several years.',
  ),
  heading('A successful attack on our systems or our instruments could harm our business.'),
  p(
    'We depend on information systems, our own and those of others, to design and calibrate our instruments, to deliver firmware to them and to run ',
    i('Tidewater'),
    '. These systems are targets of phishing, theft of passwords, malicious software, extortion and attempts to tamper with software that we build or buy. Attackers may be criminals, competitors, employees or states; some of our customers are navies and energy companies, which makes us of more interest than our size suggests.',
  ),
  p(
    'An attack that stopped Tidewater, altered calibration data or reached the firmware of instruments in the field could interrupt our customers’ work, oblige us to recall or replace products, expose us to claims and fines, and damage our name for data that can be relied on. We have had incidents in the past and expect to have others. Our measures, which Item 1C describes, may fail to prevent or even to notice an attack, and our insurance may not cover all that it costs.',
  ),
  heading('We rely on a small number of suppliers.'),
  p(
    'Two suppliers make all of our pressure housings, and one makes the optical windows for our deepest instruments. If any of them could not deliver, or were itself the victim of a cyberattack, we could need up to 14 months to qualify another.',
  ),
  pageBreak(22),
  item('item-1b', 'Item 1B. Unresolved Staff Comments'),
  p('None.'),
];

const afterItem1c = [
  item('item-2', 'Item 2. Properties'),
  p(
    'We own our headquarters and factory in Port Ellery, of about 118,000 square feet, and lease a test basin and a repair shop, each of less than 20,000 square feet.',
  ),
  item('item-3', 'Item 3. Legal Proceedings'),
  p('We are not a party to any material pending legal proceedings.'),
  item('item-4', 'Item 4. Mine Safety Disclosures'),
  p('Not applicable.'),
  pageBreak(25),
];

const discussion = [
  item(
    'item-7',
    'Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations',
  ),
  p(
    'Revenue rose by 9.7% in 2025. Two research fleets renewed their moorings, and the number of instruments that are read through Tidewater grew by a fifth. Gross margin was little changed, as higher prices for titanium offset the larger share of service revenue.',
  ),
  p(
    'Operating expenses grew more slowly than revenue. We added staff in firmware and customer support, and spent less on trade fairs and on outside counsel than in 2024.',
  ),
  incidentCosts,
  p(
    b('Liquidity. '),
    'We hold cash well above our needs for the next twelve months and have not drawn on our revolving credit facility.',
  ),
  pageBreak(31),
];

const controls = [
  item('item-9a', 'Item 9A. Controls and Procedures'),
  p(
    'Our Chief Executive Officer and Chief Financial Officer evaluated our disclosure controls and procedures as of December\u00a031, 2025, and concluded that they were effective at the level of reasonable assurance. Our internal control over financial reporting did not change in the fourth quarter in a way that has materially affected it, or is reasonably likely to.',
  ),
  item('item-9b', 'Item 9B. Other Information'),
  p(
    'During the quarter ended December\u00a031, 2025, ',
    fact(
      'ecd:Rule10b51ArrAdoptedFlag',
      { format: 'ixt:fixed-false', context: 'c-11' },
      'no director or officer adopted',
    ),
    ' a Rule 10b5-1 trading arrangement.',
  ),
  item('item-9c', 'Item 9C. Disclosure Regarding Foreign Jurisdictions that Prevent Inspections'),
  p('Not applicable.'),
];

function year(id, number, product) {
  return {
    id,
    start: `${number}-01-01`,
    end: `${number}-12-31`,
    dimensions: product && { 'srt:ProductOrServiceAxis': product },
  };
}

export const annualReport = {
  title: 'lnfx-20251231',
  cik: '0009999901',
  prefix: 'lnfx',
  submission: {
    accession: '0009999901-26-000012',
    form: '10-K',
    period: '2025-12-31',
    filed: '2026-02-20',
    accepted: '2026-02-20 16:15:07',
    fiscalYear: '2025',
    fiscalPeriod: 'FY',
    publicFloat: '418600000.00',
    company,
    exhibits,
  },
  namespaces: { ...namespaces, lnfx: 'http://lanternfish.example/20251231' },
  units: {
    usd: 'iso4217:USD',
    shares: 'xbrli:shares',
    usdPerShare: ['iso4217:USD', 'xbrli:shares'],
  },
  contexts: [
    year('c-1', 2025),
    { id: 'c-2', end: '2025-06-30' },
    { id: 'c-3', end: '2026-02-13' },
    year('c-4', 2024),
    { id: 'c-5', end: '2025-12-31' },
    { id: 'c-6', end: '2024-12-31' },
    year('c-7', 2025, 'lnfx:InstrumentsMember'),
    year('c-8', 2025, 'lnfx:TidewaterServiceMember'),
    year('c-9', 2024, 'lnfx:InstrumentsMember'),
    year('c-10', 2024, 'lnfx:TidewaterServiceMember'),
    { id: 'c-11', start: '2025-10-01', end: '2025-12-31' },
  ],
  cydContext: 'c-1',
  page: {
    number: 41,
    concepts: Cyd,
    lineItems: lineItems,
    title: 'Cybersecurity Risk Management and Strategy Disclosure',
    length: '12 Months Ended',
    date: 'Dec. 31, 2025',
  },
  hidden,
  body: [
    ...cover,
    ...riskFactors,
    ...item1c,
    ...afterItem1c,
    ...discussion,
    ...financialStatements,
    ...controls,
  ],
};

/**
 * The same report in two files: the form refers to an exhibit for Item 1C, and the exhibit has the
 * facts. What Item 7 adds to one of them stays in the form.
 */
export const annualReportInTwo = [
  [
    ...cover,
    ...riskFactors,
    item('item-1c', 'Item 1C. Cybersecurity'),
    p(
      'The information that this item calls for is in Exhibit 13, our Annual Report to Stockholders, under “Item 1C. Cybersecurity”, and is incorporated here by reference.',
    ),
    ...afterItem1c,
    ...discussion,
    ...financialStatements,
    ...controls,
  ],
  [center(b('Exhibit 13')), center('Annual Report to Stockholders for 2025'), ...item1c],
];

/** Item 1C and the paragraph of Item 7 that belongs to it. */
export const item1cAlone = [...item1c, incidentCosts];
