import { describe, expect, it } from 'vitest';
import { differsInSubstance, likenessOf } from './substance';

describe('the substance of a text changes with', () => {
  it.each([
    ['a currency', 'We lost $5 million.', 'We lost €5 million.'],
    ['a currency in letters', 'We lost US$5 million.', 'We lost A$5 million.'],
    ['a sign of comparison', 'Fewer than <10 users.', 'Fewer than >10 users.'],
    ['a percent sign', 'We cover 5% of it.', 'We cover 5 of it.'],
    ['the separators of a number', 'We run 1.500 checks.', 'We run 1,500 checks.'],
    ['a decimal point', 'It took 1.5 days.', 'It took 15 days.'],
    ['a leading decimal point', 'It took .5 days.', 'It took 5 days.'],
    ['a lost space between numbers', 'Rooms 1 2 and 3.', 'Rooms 12 and 3.'],
    ['a minus sign', 'It grew by -5 points.', 'It grew by 5 points.'],
    ['the parentheses of an amount', 'It was $(5) million.', 'It was $5 million.'],
    ['the parentheses of an amount in cells', 'Loss $ (5 )', 'Loss $ 5'],
    ['the parentheses of a long number', 'Loss (1,500) thousand.', 'Loss 1,500 thousand.'],
    ['a check box', 'Material: ☒ Yes ☐ No', 'Material: ☐ Yes ☒ No'],
    ['a check mark', '✓ We test.', '✗ We test.'],
    ['a plus sign', 'We have 20+ crews.', 'We have 20 crews.'],
    ['the capitals of an acronym', 'We work in the US.', 'We work in the us.'],
    ['an acronym with stops', 'We work in the U.S. now.', 'We work in the us now.'],
    ['capitals inside a word', 'Our IoT gauges.', 'Our Iot gauges.'],
    ['the capitals of a unit', 'We keep 5 MB.', 'We keep 5 mb.'],
    ['a superscript', 'By 2025\u00b3 it ends.', 'By 2025 it ends.'],
    ['a whole number', 'It took 4 days.', 'It took 5 days.'],
    ['a paragraph', 'See § 5.', 'See 5.'],
    ['a word', 'We log it.', 'We test it.'],
  ])('%s', (_, old, current) => {
    expect(differsInSubstance(old, current)).toBe(true);
    expect(likenessOf(old, current)).toBeLessThan(1);
  });
});

describe('the substance of a text does not change with', () => {
  it.each([
    ['a comma', 'We log, and test.', 'We log and test'],
    ['quotes', 'Our “plan” holds.', 'Our "plan" holds.'],
    ['dashes', 'Our plan — if any — holds.', 'Our plan (if any) holds.'],
    ['the first letter of a word', 'The Board meets.', 'the board meets.'],
    ['a heading in capitals', 'GOVERNANCE OF IT RISK', 'Governance of IT Risk'],
    ['emphasis', 'We do NOT pay.', 'We do not pay.'],
    ['a long word in capitals', 'A MATERIAL event of ours.', 'A material event of ours.'],
    ['stops in an acronym', 'We work in the U.S. now.', 'We work in the US now.'],
    ['the form of a negative amount', 'It was $(5) million.', 'It was $-5 million.'],
    ['the marks of a list', '(1) We log. (2) We test.', '1. We log. 2. We test.'],
    ['a year in parentheses', 'Their report (2024) says so.', 'Their report, 2024, says so.'],
    ['a range', 'In 2024–2025 we log.', 'In 2024–2025, we log.'],
    ['a stop after a number', 'In 2025.', 'In 2025'],
    ['a hyphen', 'third-party risk', 'third party risk'],
    ['an apostrophe', 'The firm’s plan', 'The firms plan'],
  ])('%s', (_, old, current) => {
    expect(differsInSubstance(old, current)).toBe(false);
  });
});

it.each([
  ['the same text', 'We log it.', 'We log it.', 1],
  [
    'two copies instead of three',
    'We log it. We log it. We log it.',
    'We log it. We log it.',
    2 / 3,
  ],
  ['nothing in common', 'We log.', 'They test.', 0],
])('the likeness of %s', (_, old, current, expected) => {
  expect(likenessOf(old, current)).toBeCloseTo(expected);
});
