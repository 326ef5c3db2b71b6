import { expect, it } from 'vitest';
import { replaceParts } from '../replacements';
import { plainForms } from './plain-form';

function plain(text: string): string {
  return replaceParts(text, plainForms(text)).text;
}

it.each([
  ['soft hyphens', 'cyber\u00adsecurity', 'cybersecurity'],
  ['joiners and non-joiners', 'net\u200cwork\u200d', 'network'],
  ['marks of direction', 'ser\u200evers\u200f \u202aof\u202c \u2066us\u2069', 'servers of us'],
  ['byte order marks and word joiners', '\ufeffpro\u2060gram\u200b', 'program'],
  ['variation selectors', 'risk\ufe0f', 'risk'],
  ['ligatures', 'e\ufb03cient \ufb01rm, \ufb02ow', 'efficient firm, flow'],
  ['full-width forms', '\uff35\uff33\uff04\uff15\uff0e\uff10', 'US$5.0'],
  ['hyphens that do not break', 'third\u2011party, re\u2010use', 'third-party, re-use'],
  ['accents apart from their letters', 'cafe\u0301', 'caf\u00e9'],
  ['letters and digits of mathematics', '\u{1d400}\u{1d7d9}', 'A1'],
  ['Roman numerals in one character', 'Phase \u2163', 'Phase IV'],
])('replaces %s', (_, text, expected) => {
  expect(plain(text)).toBe(expected);
});

it.each([
  ['superscripts and subscripts, which would change numbers', '2025\u00b3 4\u00b2 x\u2082'],
  ['fractions', '1\u00bd'],
  ['circled numbers', '5\u2460'],
  ['raised letters', 'Board\u1d43 mark\u2122 n\u00ba'],
  ['signs that look different', '\u2013 \u2014 \u2018 \u2019 \u2026 \u20ac \u00d7'],
  ['white space', 'a\u00a0b\u3000c\nd'],
  ['other scripts', '取締役会 Réunion Ω'],
])('keeps %s', (_, text) => {
  expect(plainForms(text)).toEqual([]);
});

it('bounds the marks on one letter', () => {
  const text = `a${'\u0301\u0323'.repeat(20_000)}`;
  expect(plain(plain(text)).length).toBeLessThanOrEqual(text.length);
});
