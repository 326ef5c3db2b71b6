import { expect, it } from 'vitest';
import { afterClosingSigns, isClosingSign, isOpeningSign } from './closing-signs';

it.each(['.', ',', ';', ':', '!', '?', '…', ')', ']', '}', '”', '’', '»'])('%s closes', (sign) => {
  expect([isClosingSign(sign), isOpeningSign(sign)]).toEqual([true, false]);
});

it.each(['(', '[', '{', '“', '‘', '«'])('%s opens', (sign) => {
  expect([isClosingSign(sign), isOpeningSign(sign)]).toEqual([false, true]);
});

it.each(['a', ' ', '', '-', '•', '$'])('%j does neither', (sign) => {
  expect([isClosingSign(sign, true), isOpeningSign(sign, false)]).toEqual([false, false]);
});

it.each(['"', "'"])('%s closes what it is attached to, else it opens', (sign) => {
  expect([isClosingSign(sign, true), isOpeningSign(sign, true)]).toEqual([true, false]);
  expect([isClosingSign(sign, false), isOpeningSign(sign, false)]).toEqual([false, true]);
});

it.each([
  ['We test.) We', 7, '.)'],
  ['We "test." We', 8, '."'],
  ['We test "it"', 8, ''],
  ['"it"', 0, ''],
  ['We test', 7, ''],
])('after the closing signs of %j from %i', (text, from, signs) => {
  expect(text.slice(from, afterClosingSigns(text, from))).toBe(signs);
});
