import { expect, it } from 'vitest';
import { isClosingSign, isOpeningSign } from './closing-signs';

it.each(['.', ',', ';', ':', '!', '?', '…', ')', ']', '}', '”', '’', '»'])('%s closes', (sign) => {
  expect([isClosingSign(sign), isOpeningSign(sign)]).toEqual([true, false]);
});

it.each(['(', '[', '{', '“', '‘', '«'])('%s opens', (sign) => {
  expect([isClosingSign(sign), isOpeningSign(sign)]).toEqual([false, true]);
});

it.each(['a', ' ', '', '-', '•', '$'])('%j does neither', (sign) => {
  expect([isClosingSign(sign, true), isOpeningSign(sign, false)]).toEqual([false, false]);
});

it.each(['"', "'"])('%s closes if attached, else it opens', (sign) => {
  expect([isClosingSign(sign, true), isOpeningSign(sign, true)]).toEqual([true, false]);
  expect([isClosingSign(sign, false), isOpeningSign(sign, false)]).toEqual([false, true]);
});
