import { expect, it } from 'vitest';
import { pageFurniture } from './page-furniture';

function found(text: string, registrant?: string): string[] {
  return pageFurniture(text, registrant).map(({ start, end }) => text.slice(start, end));
}

const [before, after] = ['We review our tide gauges and send what we find to the', 'harbor board.'];

it.each([
  ['24'],
  ['- 24 -'],
  ['Page 24'],
  ['Page 24 of 120'],
  ['F-24'],
  ['Lanternfish Inc. | Form 10-K | 24'],
  ['24 | Lanternfish Inc. | 2025 Annual Report'],
  ['Lanternfish Inc. 24'],
  ['Table of Contents'],
])('finds %j where it interrupts a sentence', (line) => {
  expect(found(`${before}\n${line}\n${after}`)).toEqual([line]);
});

it.each([
  ['Lanternfish Inc. | Form 10-K | 24'],
  ['2025 Form 10-K 24'],
  ['24 • Annual Report on Form 20-F'],
  ['TABLE OF CONTENTS'],
  ['Lanternfish, Inc. 24'],
])('finds %j between sentences, too', (line) => {
  expect(found(`We test.\n${line}\nWe log.`, 'LANTERNFISH INC')).toEqual([line]);
});

it('finds what is next to it', () => {
  expect(
    found('We test.\n24\nTable of Contents\nLanternfish Inc.\nWe log.', 'Lanternfish Inc.'),
  ).toEqual(['24', 'Table of Contents', 'Lanternfish Inc.']);
});

it.each([
  ['a number between sentences', 'Number of tests:\n24\nWe log.'],
  ['a row of a table', 'Tests in the year\nLevel 3 24\nLevel 4 12\nWe log.'],
  ['a sentence about the form', 'See our annual report on Form 10-K for 2024.\nWe log.'],
  ['the end of a line about the form', 'We test.\nas described in our Form 10-K 24\nWe log.'],
  ['an item of a list', 'We test the\n• Level 24\ngauges.'],
  ['a year', 'We have done so in the year\n2024\nand before.'],
  ['a sentence', 'We meet at the\nharbor in winter at pier 24.\nand in summer.'],
  ['text of one line', '24'],
  ['the name of a form in a sentence', `${before}\n8-K,\n${after}`],
  ['a number and its unit', 'We will report what we find within\n24 hours of\nfinding it.'],
  ['an adjective with a number', `${before}\n24-hour\n${after}`],
  ['a number in short lines', 'We report within\n24\nhours of it.'],
])('leaves %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
