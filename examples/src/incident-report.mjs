/** Form 8-K of Tern Hollow Freight, Inc.: a material cybersecurity incident (Item 1.05). */
import { Incident, incidentLineItems } from './cyd.mjs';
import { namespaces } from './namespaces.mjs';
import { b, center, fact, heading, item, p, table, tag } from './nodes.mjs';

function dei(name, format, ...children) {
  return fact(`dei:${name}`, { format }, ...children);
}
function unchecked(name, text) {
  return p(dei(name, 'ixt-sec:boolballotbox', '☐'), ` ${text}`);
}

const cover = [
  center(b('UNITED STATES SECURITIES AND EXCHANGE COMMISSION')),
  center(b('FORM ', dei('DocumentType', undefined, '8-K'))),
  center('CURRENT REPORT pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934'),
  center(
    'Date of report (date of earliest event reported): ',
    dei('DocumentPeriodEndDate', 'ixt:date-monthname-day-year-en', 'January 20, 2026'),
  ),
  center(b(dei('EntityRegistrantName', undefined, 'Tern Hollow Freight, Inc.'))),
  table(
    ['State of incorporation', 'Commission file number', 'I.R.S. Employer Identification No.'],
    [
      dei('EntityIncorporationStateCountryCode', 'ixt-sec:stateprovnameen', 'Nevada'),
      dei('EntityFileNumber', undefined, '001-99902'),
      dei('EntityTaxIdentificationNumber', undefined, '00-0000002'),
    ],
  ),
  center(
    dei('EntityAddressAddressLine1', undefined, '400 Switchyard Road'),
    ', ',
    dei('EntityAddressCityOrTown', undefined, 'Cinder Flats'),
    ', ',
    dei('EntityAddressStateOrProvince', 'ixt-sec:stateprovnameen', 'Nevada'),
    ' ',
    dei('EntityAddressPostalZipCode', undefined, '00000'),
  ),
  unchecked('WrittenCommunications', 'Written communications pursuant to Rule 425'),
  unchecked('SolicitingMaterial', 'Soliciting material pursuant to Rule 14a-12'),
  unchecked('PreCommencementTenderOffer', 'Pre-commencement communications, Rule 14d-2(b)'),
  unchecked('PreCommencementIssuerTenderOffer', 'Pre-commencement communications, Rule 13e-4(c)'),
  p('Emerging growth company ', dei('EntityEmergingGrowthCompany', 'ixt-sec:boolballotbox', '☐')),
];

const item105 = [
  item('item-1-05', 'Item 1.05. Material Cybersecurity Incidents'),
  p(
    tag(
      Incident.Timing,
      'On January 14, 2026, Tern Hollow Freight, Inc. (the “Company”) found that an unauthorized party had gained access to part of its network. The Company’s investigation so far indicates that the access began on January 9, 2026 and ended on January 15, 2026. On January 20, 2026, the Company determined that the incident is material.',
    ),
    ' On finding the access, the Company put its incident response plan into effect, took the affected servers off the network, engaged outside experts and informed law enforcement.',
  ),
  p(
    tag(
      Incident.Nature,
      'The unauthorized party used the account of a maintenance contractor to reach the servers that schedule the Company’s trains, copied files from them, and encrypted some of them with ransomware.',
    ),
    ' ',
    tag(
      Incident.Scope,
      'Scheduling and customer billing at three of the Company’s eleven terminals were interrupted. The systems that control signals and locomotives stand on a separate network and were not reached.',
    ),
  ),
  tag(
    Incident.Impact,
    p(
      'The three terminals worked from paper schedules until January 19, 2026, at about half of their usual volume. The Company expects that the lost volume, the cost of recovery and credits to customers will reduce operating income for the quarter ending March 31, 2026 by $6 million to $8 million, before insurance, which is material to the results of that quarter.',
    ),
    p(
      'The Company does not expect a material effect on its financial condition, or on its results for the full year.',
    ),
  ),
  tag(
    Incident.Undetermined,
    p(
      'The Company has not yet determined which data the copied files hold, and whether personal information of employees or confidential information of customers is among it. The Company will file an amendment to this report once it has determined that information.',
    ),
  ),
  heading('Forward-Looking Statements'),
  p(
    'Statements in this report about what the Company expects are subject to risks and uncertainties, among them what the continuing investigation may find. The Company undertakes no duty to update them, except as the law requires.',
  ),
  heading('Signature'),
  p('Date: January 23, 2026'),
  p('Tern Hollow Freight, Inc., by its General Counsel'),
];

const day = { start: '2026-01-20', end: '2026-01-20' };

export const incidentReport = {
  title: 'tern-20260120',
  cik: '0009999902',
  prefix: 'tern',
  submission: {
    accession: '0009999902-26-000003',
    form: '8-K',
    period: '2026-01-20',
    items: ['Material Cybersecurity Incidents'],
    filed: '2026-01-23',
    accepted: '2026-01-23 08:02:44',
    company: {
      name: 'TERN HOLLOW FREIGHT, INC.',
      industry: 'RAILROADS, LINE-HAUL OPERATING [4011]',
      taxId: '000000002',
      state: 'NV',
      fiscalYearEnd: '1231',
      fileNumber: '001-99902',
      street: '400 SWITCHYARD ROAD',
      city: 'CINDER FLATS',
      addressState: 'NV',
      zip: '00000',
      phone: '7755550187',
    },
  },
  page: {
    number: 2,
    concepts: Incident,
    lineItems: incidentLineItems,
    member: {
      name: 'cyd_MaterialCybersecurityIncidentAxis=tern_January2026IncidentMember',
      label: 'January 2026 Incident [Member]',
    },
    title: 'Material Cybersecurity Incident Disclosure',
    date: 'Jan. 20, 2026',
  },
  namespaces: { ...namespaces, tern: 'http://ternhollow.example/20260120' },
  units: {},
  contexts: [
    { id: 'c-1', ...day },
    {
      id: 'c-2',
      ...day,
      dimensions: { 'cyd:MaterialCybersecurityIncidentAxis': 'tern:January2026IncidentMember' },
    },
  ],
  cydContext: 'c-2',
  hidden: [
    dei('EntityCentralIndexKey', undefined, '0009999902'),
    dei('AmendmentFlag', undefined, 'false'),
  ],
  body: [...cover, ...item105],
};
