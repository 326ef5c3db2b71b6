import { expect, it } from 'vitest';
import { filing, richFiling } from '../../../presentation/test/sample';
import { filingJson } from './filing-json';
import { json, jsonChunks, ndjson } from './print-json';

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

it('prints in chunks what JSON.stringify prints at once', () => {
  const facts = Array.from({ length: 2_000 }, () => richFiling().facts).flat();
  const long = filingJson(filing(facts));
  for (const documents of [[], [long], [long, one]]) {
    const chunks = [...jsonChunks(documents)];
    const printed = documents.length === 1 ? documents[0] : documents;
    expect(chunks.join('')).toBe(`${JSON.stringify(printed, null, 2)}\n`);
    expect(json(documents)).toBe(chunks.join(''));
    expect(chunks.length > 5).toBe(documents.length > 0);
  }
});

it('prints one document per line', () => {
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
