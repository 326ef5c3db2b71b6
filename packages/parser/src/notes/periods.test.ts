import { expect, it } from 'vitest';
import { readBasicDate, readPeriod } from './periods';

it.each([
  ['20241231', '4', { start: null, end: '2024-12-31', duration: 'P12M' }],
  ['20240331', '1', { start: null, end: '2024-03-31', duration: 'P3M' }],
  ['20240930', '3', { start: null, end: '2024-09-30', duration: 'P9M' }],
  ['20250228', '0', { start: null, end: '2025-02-28' }],
  ['20250230', '4', null],
  ['2024-12-31', '4', null],
  ['', '4', null],
  ['20241231', '', null],
  ['20241231', '-1', null],
])('ddate %s and qtrs %s', (ddate, qtrs, period) => {
  expect(readPeriod(ddate, qtrs)).toEqual(period);
});

it.each([
  ['20240229', '2024-02-29'],
  ['20230229', null],
  ['202402290', null],
  [null, null],
])('the date %s is %s', (text, date) => {
  expect(readBasicDate(text)).toBe(date);
});
