import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorsOf } from '../../../packages/reporters/test/invalid-outputs';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const examples = join(import.meta.dirname, '../../../examples/filings');
const submission = readFileSync(join(examples, '0009999902-26-000003.txt'), 'utf8');

async function parse(stdin: string): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ stdin });
  const code = await main(['parse', '-', '--json', '--html', '--markdown'], io);
  return { code, out: io.out(), err: io.err() };
}

/** The paths of all values in a document. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** The document with another value at a path; without it where that is `undefined`. */
function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[key] = replaced(copy[key], rest, other);
  return copy;
}

const others = [
  ...[undefined, null, true, false, 0, -1, 1.5, 1e300, '', 'x', '2025-02-30', [], {}, [1], [{}]],
];

it('prints a valid document, or refuses one, whatever a saved one says', async () => {
  const saved = JSON.parse((await parse(submission)).out);
  expect(errorsOf('filing', saved)).toEqual([]);
  const path = fc.constantFrom(...pathsIn(saved));
  await fc.assert(
    fc.asyncProperty(path, fc.constantFrom(...others), async (at, other) => {
      const text = JSON.stringify(replaced(saved, at, other));
      const { code, out, err } = await parse(text);
      if (out === '' || JSON.parse(out).source?.format === 'unknown') return;
      if (code === 2) expect(err).toContain('is not what cyd parse or cyd report prints');
      else expect([at, other, errorsOf('filing', JSON.parse(out))]).toEqual([at, other, []]);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['accession', '../etc', 'at accession, expected an accession number, found "../etc"'],
  ['period', { start: null, end: '2025-02-30' }, 'at period.end, expected a day, found "2025'],
  ['period', { end: null }, 'JSON: period.start is missing'],
  [
    'facts',
    [{ type: 'lamp' }],
    'at facts.0.type, expected "flag", "textBlock" or "other", found "lamp"',
  ],
  ['facts', {}, 'at facts, expected a list, found an object'],
  ['title', ['Title'], 'at title, expected text, found a list'],
])('says which value is not right: %s %j', async (key, value, message) => {
  const saved = JSON.parse((await parse(submission)).out);
  const { err } = await parse(JSON.stringify({ ...saved, [key]: value }));
  expect(err).toContain(message);
});
