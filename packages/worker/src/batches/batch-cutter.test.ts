import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BatchCutter, batchesOf, type FoundInput } from './batch-cutter';
import { batchOf } from './batch-of';

function document(number: number, bytes = 1000): FoundInput {
  return { name: `edgar/${number}.htm`, sha256: String(number), bytes };
}

function accessions(count: number): string[] {
  return Array.from(
    { length: count },
    (_, number) => `0009999901-26-${String(number).padStart(6, '0')}`,
  );
}

const found = fc.uniqueArray(
  fc.record(
    {
      name: fc.string({ minLength: 1, maxLength: 4 }),
      sha256: fc.string(),
      bytes: fc.nat(100),
      accessions: fc.nat(30).map(accessions),
    },
    { requiredKeys: ['name', 'sha256', 'bytes'] },
  ),
  { selector: ({ name }) => name, maxLength: 30 },
);
const limits = { filings: 7, bytes: 150 };

it('makes the same batches whatever order the inputs are found in', () => {
  fc.assert(
    fc.property(found, fc.infiniteStream(fc.double({ noNaN: true })), (inputs, random) => {
      const shuffled = inputs
        .map((input) => ({ input, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ input }) => input);
      expect([...batchesOf(shuffled, limits)]).toEqual([...batchesOf(inputs, limits)]);
    }),
  );
});

it('puts every filing into one batch, and keeps to the limits where it can', () => {
  fc.assert(
    fc.property(found, (inputs) => {
      const batches = [...batchesOf(inputs, limits)];
      const filings = batches.flatMap((batch) =>
        batch.inputs.flatMap(({ name, accessions: own, share }) => {
          const all = inputs.find((input) => input.name === name)?.accessions;
          expect(share.of === 1).toBe(own === undefined);
          return (own ?? all ?? ['']).map((accession) => `${name} ${accession}`);
        }),
      );
      const expected = inputs.flatMap(({ name, accessions: all = [''] }) =>
        all.map((accession) => `${name} ${accession}`),
      );
      expect(filings.sort()).toEqual(expected.sort());
      expect(new Set(batches.map(({ id }) => id)).size).toBe(batches.length);
      for (const { inputs: own } of batches) {
        const bytes = own.reduce((sum, input) => sum + input.bytes / input.share.of, 0);
        expect(own.length === 1 || bytes <= limits.bytes).toBe(true);
      }
    }),
  );
});

it('cuts an archive of many filings into shares of about the same size', () => {
  const zip = { name: 'notes.zip', sha256: 'a', bytes: 100, accessions: accessions(1001) };
  const shares = [...batchesOf([zip])].flatMap(({ inputs }) => inputs);
  expect(
    shares.map(({ share, accessions: own = [] }) => [share.number, share.of, own.length]),
  ).toEqual([
    [1, 5, 200],
    [2, 5, 200],
    [3, 5, 201],
    [4, 5, 200],
    [5, 5, 200],
  ]);
});

it('gives inputs in the order of a list, as soon as a batch is full', () => {
  const cutter = new BatchCutter({ filings: 2, bytes: 5000 });
  const sizes = [1000, 1000, 1000, 6000, 1000].map((bytes, number) => [
    ...cutter.add(document(9 - number, bytes)),
  ]);
  const names = (batches: Iterable<{ inputs: { name: string }[] }>) =>
    [...batches].map(({ inputs }) => inputs.map(({ name }) => name));
  expect(sizes.map(names)).toEqual([
    [],
    [],
    [['edgar/9.htm', 'edgar/8.htm']],
    [['edgar/7.htm']],
    [['edgar/6.htm']],
  ]);
  expect(names(cutter.end())).toEqual([['edgar/5.htm']]);
  expect([...cutter.end()]).toEqual([]);
});

const input = { ...document(1), share: { number: 1, of: 2 }, accessions: accessions(2) };

it.each([
  ['a name', { ...input, name: 'edgar/2.htm' }],
  ['the files of a folder', { ...input, files: ['a.htm'] }],
  ['a hash', { ...input, sha256: '2' }],
  ['the filings of a share', { ...input, accessions: accessions(1) }],
  ['the number of a share', { ...input, share: { number: 2, of: 2 } }],
])('gives a batch another id for %s', (_, other) => {
  const { id } = batchOf([input]);
  expect(id).toMatch(/^b[0-9a-f]{32}$/u);
  expect(batchOf([input])).toEqual(batchOf([{ ...input }]));
  expect(batchOf([other]).id).not.toBe(id);
});

it('gives a batch another id for another version of the program', () => {
  expect(batchOf([input], 2).id).not.toBe(batchOf([input], 3).id);
});
