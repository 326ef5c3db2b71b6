import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonDocuments } from './json-documents';

function found(text: string): [string, string | null][] {
  const bytes = Buffer.from(text);
  return [...jsonDocuments(bytes)].map(({ start, end, problem }) => [
    bytes.subarray(start, end).toString().trim(),
    problem,
  ]);
}

it.each([
  ['{}', [['{}', null]]],
  ['[]', []],
  [
    '[{"a":[1,2]},{}]',
    [
      ['{"a":[1,2]}', null],
      ['{}', null],
    ],
  ],
  [
    String.raw`[{"a":"\\\"],["}, 7]`,
    [
      [String.raw`{"a":"\\\"],["}`, null],
      ['7', null],
    ],
  ],
  [
    '{"a":1}\n\n{"b":2}\n',
    [
      ['{"a":1}', null],
      ['{"b":2}', null],
    ],
  ],
  ['{\n  "a": 1\n}\n', [['{\n  "a": 1\n}', null]]],
  ['{"a":1},{"b":2}', [['{"a":1},{"b":2}', 'not JSON']]],
  [
    '{"a":1}\n{"b"}}\n{}',
    [
      ['{"a":1}', null],
      ['{"b"}}', 'not JSON'],
      ['{}', null],
    ],
  ],
  [
    '[{},{"a',
    [
      ['{}', null],
      ['{"a', 'not JSON'],
    ],
  ],
  [
    '[{}] more',
    [
      ['{}', null],
      ['more', 'not JSON'],
    ],
  ],
])('finds the documents of %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('finds what was printed, as a list, as lines and alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), { minLength: 1 }),
      (values) => {
        const whole = values.map((value) => [JSON.stringify(value), null]);
        expect(found(JSON.stringify(values))).toEqual(whole);
        expect(found(values.map((value) => JSON.stringify(value)).join('\n'))).toEqual(whole);
        const pretty = found(JSON.stringify(values, null, 2)).map(([text]) => JSON.parse(text));
        expect(JSON.stringify(pretty)).toBe(JSON.stringify(values));
      },
    ),
  );
});
