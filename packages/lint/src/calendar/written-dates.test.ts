import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from './calendar-days';
import { findDates } from './written-dates';

function datesIn(text: string): string[] {
  return findDates(text).map(({ day }) => formatDay(day));
}

const names = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** Ways to write a date, from its month's name, day and year. */
const styles: Readonly<Record<string, (name: string, day: number, year: number) => string>> = {
  'in full': (name, day, year) => `${name} ${day}, ${year}`,
  'in upper case': (name, day, year) => `${name.toUpperCase()} ${day}, ${year}`,
  'in lower case': (name, day, year) => `${name.toLowerCase()} ${day}, ${year}`,
  'without the comma': (name, day, year) => `${name} ${day} ${year}`,
  'with a space before the comma': (name, day, year) => `${name} ${day} , ${year}`,
  'with a no-break space': (name, day, year) => `${name}\u00a0${day}, ${year}`,
  'with a lost space': (name, day, year) => `${name}${day}, ${year}`,
  abbreviated: (name, day, year) => `${name.slice(0, 3)} ${day}, ${year}`,
  'abbreviated with a period': (name, day, year) => `${name.slice(0, 3)}. ${day}, ${year}`,
  ordinal: (name, day, year) => `${name} ${ordinal(day)}, ${year}`,
  'the day first': (name, day, year) => `${day} ${name} ${year}`,
  'the day first, abbreviated': (name, day, year) => `${day} ${name.slice(0, 3)}. ${year}`,
  'the day first with hyphens': (name, day, year) => `${day}-${name.slice(0, 3)}-${year}`,
  'an ordinal day first': (name, day, year) => `the ${ordinal(day)} of ${name}, ${year}`,
  'in the words of contracts': (name, day, year) => `the ${ordinal(day)} day of ${name}, ${year}`,
  slashed: (name, day, year) => `${names.indexOf(name) + 1}/${day}/${year}`,
  'slashed with zeros': (name, day, year) => `${two(names.indexOf(name) + 1)}/${two(day)}/${year}`,
  'slashed with a short year': (name, day, year) =>
    `${names.indexOf(name) + 1}/${day}/${String(year).slice(2)}`,
  ISO: (name, day, year) => `${year}-${two(names.indexOf(name) + 1)}-${two(day)}`,
};

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  return `${day}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

describe('findDates', () => {
  it.each(Object.entries(styles))('reads a date written %s', (_, write) => {
    const days = fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(days, fc.integer({ min: 2000, max: 2099 }), ([name, day], year) => {
        const date = write(name, day, year);
        const iso = `${year}-${two(names.indexOf(name) + 1)}-${two(day)}`;
        const text = `On ${date}, the Company met.`;
        expect(datesIn(text)).toEqual([iso]);
        const [found] = findDates(text);
        expect(date.endsWith(text.slice(found?.start, found?.end))).toBe(true);
      }),
    );
  });

  it.each([
    ['Sept. 9, 2025', ['2025-09-09']],
    ['20/1/2026', ['2026-01-20']],
    ['between May 1, 2025 and 3 June 2025', ['2025-05-01', '2025-06-03']],
    ['(January 20, 2026)', ['2026-01-20']],
    ['as of January 20, 2026.', ['2026-01-20']],
  ])('reads %s as %j', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    'February 30, 2025',
    'January 20',
    'January 2026',
    'Section 1.20.2026.4',
    'No. 12-31-20251',
    'version 10.2.1234567',
    'may 3 of 2025 systems',
    '13/13/2025',
    'https://lantern.example/2026/01/20/2026',
  ])('reads no date in "%s"', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
