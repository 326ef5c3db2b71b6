import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from '../text/safe-text';
import { jsonPieces } from './json-pieces';

const long = `${'lamp '.repeat(4_000)}🪔##[#[\u009b"\n`;
const samples: [string, unknown][] = [
  ['a number', 1],
  ['an empty list', []],
  ['an empty object', {}],
  ['a long string', long.repeat(10)],
  ['a string of nothing but signs that must stay together', '#'.repeat(100_000)],
  ['a string of nothing but beginnings of a command', `${'##vso'.repeat(30_000)}[`],
  ['a string of nothing but pairs of surrogates', '🪔'.repeat(90_000)],
  ['a string of nothing but commands', '##vso[##['.repeat(20_000)],
  ['a string of nothing but letters', 'lamp'.repeat(40_000)],
  ['a long key', { [long]: long }],
  ['a list of long strings', [long, [long], { long }]],
  ['many short values', Array.from({ length: 20_000 }, (_, index) => ({ index, on: true }))],
  [
    'many keys, some undefined',
    Object.fromEntries([...long].map((_, i) => [i, i % 3 || undefined])),
  ],
];

it.each(samples)('prints %s in pieces as JSON.stringify does at once', (_, value) => {
  expect([...jsonPieces(value, 'indented')].join('')).toBe(
    printable(JSON.stringify(value, null, 2), 'json'),
  );
  expect([...jsonPieces(value, 'line')].join('')).toBe(printable(JSON.stringify(value), 'json'));
});

it('prints any value in pieces as JSON.stringify does at once', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(long));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      text,
      fc.double(),
      fc.constantFrom(null, true, 0),
      fc.array(tie('value')),
      fc.dictionary(text, tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect([...jsonPieces(given, 'indented')].join('')).toBe(
        printable(JSON.stringify(given, null, 2), 'json'),
      );
    }),
    { numRuns: 25 },
  );
});

it('makes no piece much longer than the others, whatever the value', () => {
  const facts = Array.from({ length: 200 }, () => ({ dimensions: Array(900).fill({ long: 'x' }) }));
  for (const value of [long.repeat(1_000), { facts }, { a: { b: { c: [long.repeat(1_000)] } } }]) {
    const lengths = [...jsonPieces(value, 'indented')].map((piece) => piece.length);
    expect(lengths.reduce((most, length) => Math.max(most, length))).toBeLessThan(2 ** 19);
  }
});

it('prints what is nested very deeply in linear work', () => {
  let value: unknown = long;
  for (let depth = 0; depth < 1_000; depth += 1) value = [value];
  expect([...jsonPieces(value, 'line')].length).toBeLessThan(100);
});
