import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFiles } from '../../parser/test/fuzz/changed-files';
import { mutations } from '../../parser/test/fuzz/mutations';
import { readSpecimen } from '../../parser/test/fuzz/read-specimen';
import { smallSpecimens } from '../../parser/test/fuzz/small-specimens';
import { exampleSpecimens, type NamedBytes, type Specimen } from '../../parser/test/fuzz/specimens';
import { invalidOutputs } from './invalid-outputs';

/** As of the fuzzer, whose shapes and changes these are. */
const runs = Number(process.env['CYDKIT_FUZZ_RUNS'] ?? 16);

const examples = exampleSpecimens(resolve(import.meta.dirname, '../../../examples/filings'));
const rich = examples.filter(
  ({ name, shape }) =>
    ['lanternfish_notes', '0009999902-26-000003.txt', 'tern-20260120_htm.xml'].includes(name) ||
    shape === 'dump B',
);
const specimens = [...smallSpecimens, ...rich];

async function problems(specimen: Specimen, files: readonly NamedBytes[]): Promise<unknown[]> {
  return (await readSpecimen(specimen, files)).flatMap(invalidOutputs);
}

/** Written where a number, a date, a code or a length is expected. */
const hostile = [
  ...[
    '',
    ' ',
    '-',
    '0',
    '-1',
    '1.5',
    '1e999',
    'NaN',
    'x',
    '../../x',
    '"',
    '\u0661\u0662',
    '\u0000',
  ],
  ...['9'.repeat(4), '9'.repeat(8), '9'.repeat(10), '9'.repeat(14), '9'.repeat(400)],
  ...['0000-01-01', '0000-01-01T00:00:00', '2025-02-30', '2025-13-45T25:61:61', '99999-01-01'],
  ...['00000101', '20250230', '20251231256161', '--02-30', '--13-01', '2025-02-29T24:00:00'],
  ...['0009999901-26-00001', 'X009999901-26-000012', '2025-12-31 99:99:99.0', '2025-12-31+14:00'],
  ...['999 Months Ended', '999999 Months Ended', '0 Days Ended', '10-K\n', 'iso4217:usd'],
];

/** Numbers with what is written with them: dates, times, codes, accession numbers, lengths. */
const written = /\d[\dT:.-]*(?: (?:Months?|Days?) Ended)?/gu;

describe('every JSON that is printed is valid by its schema', () => {
  it.each(specimens)('as it is: $shape, $name', async (specimen) => {
    expect(await problems(specimen, specimen.files)).toEqual([]);
  });

  it.each(specimens)('with other values than are expected: $shape, $name', async (specimen) => {
    const places = specimen.files.flatMap(({ bytes }, file) =>
      [...textOf(bytes).matchAll(written)].map(({ 0: value, index }) => ({ file, value, index })),
    );
    const place = fc.constantFrom(...places);
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.constantFrom(...hostile),
        async ({ file, value, index }, other) => {
          const files = specimen.files.map((each, at) => {
            if (at !== file) return each;
            const text = textOf(each.bytes);
            return {
              ...each,
              bytes: bytesOf(text.slice(0, index) + other + text.slice(index + value.length)),
            };
          });
          expect(await problems(specimen, files)).toEqual([]);
        },
      ),
      { numRuns: 2 * runs },
    );
  });

  it('changed at random', async () => {
    const donors = specimens.flatMap(({ files }) => files.map(({ bytes }) => bytes));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...specimens), mutations, async (specimen, changes) => {
        const { files } = changeFiles(specimen, changes, donors);
        expect(await problems(specimen, files)).toEqual([]);
      }),
      { numRuns: 6 * runs },
    );
  });
});

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
