import { expect, it } from 'vitest';
import {
  dayBefore,
  isoDate,
  readBasicDate,
  readDate,
  readDateDayFirst,
  readDateTime,
  readIsoDate,
} from './dates';

it.each([
  ['December 31, 2024', '2024-12-31'],
  ['Dec. 31, 2024', '2024-12-31'],
  ['Sept. 5, 2024', '2024-09-05'],
  ['31 December 2024', '2024-12-31'],
  ['2024-12-31', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  [' June\u00a030,  2025 ', '2025-06-30'],
  ['February 29, 2024', '2024-02-29'],
  ['February 29, 2023', null],
  ['31/12/2024', null],
  ['December 2024', null],
  ['31 Foo 2024', null],
  ['12 Months Ended', null],
  ['', null],
])('readDate(%j) is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

it('reads the day first only in dates of numbers', () => {
  expect(readDateDayFirst('31/12/2024')).toBe('2024-12-31');
  expect(readDateDayFirst('12/31/2024')).toBeNull();
  expect(readDateDayFirst('December 31, 2024')).toBe('2024-12-31');
});

it.each([
  ['2025-01-01', '2024-12-31'],
  ['2024-03-01', '2024-02-29'],
  ['2100-03-01', '2100-02-28'],
  ['2025-05-01', '2025-04-30'],
  ['2025-05-10', '2025-05-09'],
  // There is no year before.
  ['0001-01-01', '0001-01-01'],
])('the day before %s is %s', (date, before) => {
  expect(dayBefore(date)).toBe(before);
});

it.each([
  [2024, 4, 30, '2024-04-30'],
  [2024, 4, 31, null],
  [2024, 13, 1, null],
  [2024, 1, 0, null],
  [800, 1, 1, '0800-01-01'],
  [0, 1, 1, null],
  [10_000, 1, 1, null],
])('isoDate(%i, %i, %i) is %s', (year, month, day, date) => {
  expect(isoDate(year, month, day)).toBe(date);
});

it.each([
  ['2025-12-31', '2025-12-31'],
  ['2025-02-30', null],
  ['05/06/2025', null],
  ['2025-1-1', null],
])('as a date of XML Schema %s is %s', (text, date) => {
  expect(readIsoDate(text)).toBe(date);
});

it.each([
  ['20240229', '2024-02-29'],
  ['20230229', null],
  ['202402290', null],
  ['', null],
])('reads %s as the date %s', (text, date) => {
  expect(readBasicDate(text)).toBe(date);
});

it.each([
  ['20241227162940', '2024-12-27T16:29:40'],
  ['2024-12-27 16:29:40.0', '2024-12-27T16:29:40'],
  ['2024-12-27T16:29:40', '2024-12-27T16:29:40'],
  ['2024-02-30 16:29:40', null],
  ['2024-12-27 24:00:00', null],
  ['2024-12-27 16:60:00', null],
  ['2024-1227 16:29:40', null],
  ['20241227', null],
])('readDateTime(%j) is %s', (text, time) => {
  expect(readDateTime(text)).toBe(time);
});
