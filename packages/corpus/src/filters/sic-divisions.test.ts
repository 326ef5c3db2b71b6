import { expect, it } from 'vitest';
import { divisionOf, sicDivisions } from './sic-divisions';

it.each([
  ['0100', 'A'],
  ['100', 'A'],
  ['1311', 'B'],
  ['2834', 'D'],
  ['5999', 'G'],
  ['6022', 'H'],
  ['6770', 'H'],
  ['7372', 'I'],
  ['9995', 'K'],
])('puts industry %s into division %s', (sic, letter) => {
  expect(divisionOf(sic)?.letter).toBe(letter);
});

it.each([null, '', '1900', '9800'])('puts %s into no division', (sic) => {
  expect(divisionOf(sic)).toBeNull();
});

it('has no two divisions for one industry', () => {
  const codes = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, '0'));
  const twice = codes.filter((code) => {
    return sicDivisions.filter(({ least, most }) => code >= least && code <= most).length > 1;
  });
  expect(twice).toEqual([]);
});
