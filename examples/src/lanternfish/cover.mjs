/** The cover page of Lanternfish Instruments' annual report, with its Document and Entity facts. */
import { amount, b, center, fact, item, link, p, pageBreak, table } from '../nodes.mjs';

function dei(name, ...rest) {
  const options = typeof rest[0] === 'object' && !('kind' in rest[0]) ? rest.shift() : {};
  return fact(`dei:${name}`, options, ...rest);
}

function checkbox(name, isTrue) {
  return dei(name, { format: `ixt:fixed-${isTrue}` }, isTrue ? '☒' : '☐');
}

/** "Yes ☐ No ☒": the words of the answer do not matter, its format says false. */
function answeredNo(name) {
  return ['Yes ☐ No ', dei(name, { format: 'ixt:fixed-false' }, '☒')];
}

export const hidden = [
  dei('EntityCentralIndexKey', '0009999901'),
  dei('DocumentFiscalYearFocus', '2025'),
  dei('DocumentFiscalPeriodFocus', 'FY'),
  dei('AmendmentFlag', 'false'),
];

export const cover = [
  center(b('UNITED STATES SECURITIES AND EXCHANGE COMMISSION')),
  center('Washington, D.C. 20549'),
  center(b('FORM ', dei('DocumentType', '10-K'))),
  table(
    ['(Mark one)', ''],
    [
      checkbox('DocumentAnnualReport', true),
      'ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934',
    ],
    [
      checkbox('DocumentTransitionReport', false),
      'TRANSITION REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934',
    ],
  ),
  center(
    'For the fiscal year ended ',
    dei(
      'DocumentPeriodEndDate',
      { format: 'ixt:date-monthname-day-year-en' },
      dei('CurrentFiscalYearEndDate', { format: 'ixt:date-monthname-day-en' }, 'December\u00a031'),
      ', 2025',
    ),
  ),
  center('Commission file number: ', dei('EntityFileNumber', '001-99901')),
  center(b(dei('EntityRegistrantName', 'Lanternfish Instruments, Inc.'))),
  center('(Exact name of registrant as specified in its charter)'),
  table(
    ['State of incorporation', 'I.R.S. Employer Identification No.'],
    [
      dei('EntityIncorporationStateCountryCode', { format: 'ixt-sec:stateprovnameen' }, 'Delaware'),
      dei('EntityTaxIdentificationNumber', '00-0000001'),
    ],
  ),
  center(
    dei('EntityAddressAddressLine1', '12 Aphotic Way'),
    ', ',
    dei('EntityAddressCityOrTown', 'Port Ellery'),
    ', ',
    dei('EntityAddressStateOrProvince', { format: 'ixt-sec:stateprovnameen' }, 'Maine'),
    ' ',
    dei('EntityAddressPostalZipCode', '00000'),
  ),
  center('(', dei('CityAreaCode', '207'), ') ', dei('LocalPhoneNumber', '555-0142')),
  center('Securities registered pursuant to Section 12(b) of the Act:'),
  table(
    ['Title of each class', 'Trading symbol', 'Name of each exchange on which registered'],
    [
      dei('Security12bTitle', 'Common Stock, par value $0.001 per share'),
      dei('TradingSymbol', 'LNFX'),
      dei('SecurityExchangeName', { format: 'ixt-sec:exchnameen' }, 'The Nasdaq Stock Market LLC'),
    ],
  ),
  p(
    'Indicate by check mark if the registrant is a well-known seasoned issuer, as defined in Rule 405 of the Securities Act. ',
    ...answeredNo('EntityWellKnownSeasonedIssuer'),
  ),
  p(
    'Indicate by check mark whether the registrant (1) has filed all reports required to be filed by Section 13 or 15(d) of the Securities Exchange Act of 1934 during the preceding 12 months and (2) has been subject to such filing requirements for the past 90 days. ',
    'Yes ',
    dei('EntityCurrentReportingStatus', { format: 'ixt-sec:boolballotbox' }, '☒'),
    ' No ☐',
  ),
  p(
    'Large accelerated filer ☐  ',
    dei('EntityFilerCategory', 'Accelerated Filer'),
    ' ☒  Smaller reporting company ',
    checkbox('EntitySmallBusiness', false),
    '  Emerging growth company ',
    checkbox('EntityEmergingGrowthCompany', false),
  ),
  p(
    'Indicate by check mark whether the registrant is a shell company. ',
    ...answeredNo('EntityShellCompany'),
  ),
  p(
    'The aggregate market value of the common stock held by non-affiliates, by the closing price of June\u00a030, 2025, was $',
    amount(
      'dei:EntityPublicFloat',
      { unit: 'usd', context: 'c-2', decimals: '-5', scale: '6' },
      '418.6',
    ),
    ' million. On February\u00a013, 2026, there were ',
    amount(
      'dei:EntityCommonStockSharesOutstanding',
      { unit: 'shares', context: 'c-3', decimals: 'INF', scale: '0' },
      '31,204,880',
    ),
    ' shares outstanding.',
  ),
  fact(
    'dei:DocumentsIncorporatedByReferenceTextBlock',
    { escape: 'true' },
    p(
      'Portions of the definitive proxy statement for the 2026 annual meeting of stockholders are incorporated by reference into Part III of this report.',
    ),
  ),
  pageBreak(1),
  item('contents', 'Table of Contents'),
  p(link('item-1a', 'Item 1A. Risk Factors')),
  p(link('item-1c', 'Item 1C. Cybersecurity')),
  p(link('item-7', 'Item 7. Management’s Discussion and Analysis')),
  p(link('item-8', 'Item 8. Financial Statements and Supplementary Data')),
  p(link('item-9a', 'Item 9A. Controls and Procedures')),
  pageBreak(2),
];
