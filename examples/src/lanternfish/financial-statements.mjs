/** Item 8 of Lanternfish Instruments' annual report: numbers, with and without dimensions. */
import { amount, fact, heading, item, p, pageBreak, table } from '../nodes.mjs';

function thousands(name, context, text, sign) {
  return amount(
    `us-gaap:${name}`,
    { unit: 'usd', context, decimals: '-3', scale: '3', sign },
    text,
  );
}

function revenue(context, text) {
  return thousands('RevenueFromContractWithCustomerExcludingAssessedTax', context, text);
}

export const financialStatements = [
  item('item-8', 'Item 8. Financial Statements and Supplementary Data'),
  heading(
    'Statements of Operations and Selected Balances (in thousands, except per share amounts)',
  ),
  table(
    ['', '2025', '2024'],
    ['Revenue', ['$', revenue('c-1', '142,310')], ['$', revenue('c-4', '129,744')]],
    [
      'Cost of revenue',
      thousands('CostOfRevenue', 'c-1', '71,902'),
      thousands('CostOfRevenue', 'c-4', '65,390'),
    ],
    [
      'Operating expenses',
      thousands('OperatingExpenses', 'c-1', '55,117'),
      thousands('OperatingExpenses', 'c-4', '52,846'),
    ],
    [
      'Other expense, net',
      ['(', thousands('OtherNonoperatingIncomeExpense', 'c-1', '381', '-'), ')'],
      ['(', thousands('OtherNonoperatingIncomeExpense', 'c-4', '402', '-'), ')'],
    ],
    [
      'Income tax expense',
      thousands('IncomeTaxExpenseBenefit', 'c-1', '3,130'),
      thousands('IncomeTaxExpenseBenefit', 'c-4', '2,333'),
    ],
    [
      'Net income',
      ['$', thousands('NetIncomeLoss', 'c-1', '11,780')],
      ['$', thousands('NetIncomeLoss', 'c-4', '8,773')],
    ],
    [
      'Diluted earnings per share',
      [
        '$',
        amount(
          'us-gaap:EarningsPerShareDiluted',
          { unit: 'usdPerShare', context: 'c-1', decimals: '2', scale: '0' },
          '0.37',
        ),
      ],
      [
        '$',
        amount(
          'us-gaap:EarningsPerShareDiluted',
          { unit: 'usdPerShare', context: 'c-4', decimals: '2', scale: '0' },
          '0.28',
        ),
      ],
    ],
    [
      'Cash and cash equivalents at year end',
      ['$', thousands('CashAndCashEquivalentsAtCarryingValue', 'c-5', '38,415')],
      ['$', thousands('CashAndCashEquivalentsAtCarryingValue', 'c-6', '31,096')],
    ],
  ),
  heading('Note 2. Revenue'),
  fact(
    'us-gaap:DisaggregationOfRevenueTableTextBlock',
    { escape: 'true' },
    p('Revenue by kind was as follows (in thousands):'),
    table(
      ['', '2025', '2024'],
      ['Instruments', ['$', revenue('c-7', '104,066')], ['$', revenue('c-9', '97,930')]],
      ['Tidewater service', ['$', revenue('c-8', '38,244')], ['$', revenue('c-10', '31,814')]],
    ),
  ),
  pageBreak(48),
];
