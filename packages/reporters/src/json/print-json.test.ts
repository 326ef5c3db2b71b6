import { expect, it } from 'vitest';
import { filing, richFiling } from '../../../presentation/test/sample';
import { filingJson } from './filing-json';
import { json, ndjson } from './print-json';

const one = filingJson(richFiling());
const other = filingJson(filing([]));

it('prints one document as an object and several as an array', () => {
  expect(JSON.parse(json([one]))).toEqual(one);
  expect(JSON.parse(json([one, other]))).toEqual([one, other]);
  expect(json([])).toBe('[]\n');
});

it('indents by two spaces and ends with a line feed', () => {
  expect(json([other])).toMatch(/^\{\n {2}"schemaVersion": "1",\n/);
  expect(json([other])).toMatch(/\}\n$/);
});

it('prints one document a line', () => {
  const lines = ndjson([one, other]).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual([one, other]);
});

it('escapes what a terminal would obey, without changing the value', () => {
  const given = filingJson(filing([], { title: '\u001b[2J\u009b2J\u007f' }));
  for (const text of [json([given]), ndjson([given])]) {
    expect(text.split('\n').join('')).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(text)).toEqual(given);
  }
});
