import { zipOf } from './zip';

const tags = [
  'CybersecurityRiskRoleOfManagementTextBlock',
  'CybersecurityRiskBoardOfDirectorsOversightTextBlock',
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock',
];

/** What all companies say; each says it a number of times of its own, and names itself. */
const sentences = [
  'Our lamp security officer manages the risks from cybersecurity threats.',
  'The audit committee of the board hears of them four times a year.',
  'We engage assessors, who test our processes each spring.',
  'No incident has affected our business, or is reasonably likely to.',
];

/**
 * Returns a notes data set (the SEC's Financial Statement and Notes) with filings of this many invented
 * companies, numbered from `first`.
 */
export function inventedNotes(first: number, count: number): Buffer {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const submissions = numbers.map((number) => [
    ...[accession(number), String(9_990_000 + number), `Lamp Works ${number}`],
    ...['10-K', '20251231', '2025', 'FY', '20260220', '2200'],
  ]);
  const facts = numbers.flatMap((number) =>
    tags.map((tag, index) => [
      ...[accession(number), tag, 'cyd/2025', '20251231', '4', '0', 'en-US', '0x00000000', '0'],
      text(number, index),
    ]),
  );
  return zipOf({
    'sub.tsv': table('adsh cik name form period fy fp filed sic', submissions),
    'txt.tsv': table('adsh tag version ddate qtrs iprx lang dimh dimn value', facts),
  });
}

function accession(number: number): string {
  return `0009999950-26-${String(number).padStart(6, '0')}`;
}

function text(number: number, index: number): string {
  const own = `Lamp Works ${number} has had a plan for incidents since ${1990 + (number % 30)}.`;
  const shared = sentences.slice(index, index + 1 + (number % 3));
  return [own, ...shared, `Its part ${index} is reviewed by ${number % 7} people.`].join(' ');
}

function table(columns: string, rows: readonly (readonly string[])[]): string {
  return [columns.split(' '), ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}
