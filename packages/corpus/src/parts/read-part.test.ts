import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyRecord } from '../../test/support/any-record';
import { filingOf } from '../../test/support/filing-of';
import { recordOf } from '../record/filing-record';
import type { FilingRecord } from '../record/model';
import { readPart } from './read-part';
import { writePart } from './write-part';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cydkit-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a part of records, each list from a source of its own. */
async function write(lists: readonly (readonly FilingRecord[])[], id = 'a1') {
  const sources = lists.map((_, number) => ({
    ...{ name: `${number}.zip`, sha256: `${number}`.padStart(64, '0'), bytes: number },
    ...{ share: { number: 1, of: 1 }, withoutFacts: 0, problems: [] },
  }));
  const records = lists.flatMap((list, source) => list.map((record) => ({ source, record })));
  return { manifest: await writePart(folder, { id, sources, records }), records };
}

describe('readPart', () => {
  it('returns any records that were written, with the sources they are from', async () => {
    const lists = fc.array(fc.array(anyRecord, { maxLength: 4 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(lists, async (given) => {
        const { manifest, records } = await write(given);
        expect(await readPart(folder, manifest)).toEqual({ records, problem: null });
      }),
      { numRuns: 60 },
    );
  });

  it('returns a filing that is in a part twice twice', async () => {
    const record = recordOf(filingOf({ accession: '0009999900-26-000001' }));
    const { manifest, records } = await write([[record, record], [], [record]]);
    expect(await readPart(folder, manifest)).toEqual({ records, problem: null });
  });

  it('has U+FFFD for half a character, as a corpus has', async () => {
    const record = recordOf(filingOf({ accession: '0009999900-26-\ud800', name: 'Heron \udc00' }));
    const { manifest } = await write([[record]]);
    const { records } = await readPart(folder, manifest);
    expect(records?.[0]?.record.filing).toMatchObject({
      key: '0009999900-26-\ufffd',
      name: 'Heron \ufffd',
    });
  });

  const passages = 'passages/a1.parquet';
  it.each([
    ['is missing', () => rmSync(join(folder, passages)), 'It is missing'],
    [
      'has a byte more',
      () => appendFileSync(join(folder, passages), '\n'),
      'It is not the file that the manifest describes',
    ],
    [
      'has another byte',
      () => {
        const bytes = readFileSync(join(folder, passages));
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        writeFileSync(join(folder, passages), bytes);
      },
      'It is not the file that the manifest describes',
    ],
  ])('reports a file that %s', async (_, damage, reason) => {
    const { manifest } = await write([[recordOf(filingOf({ accession: null }))]]);
    damage();
    expect(await readPart(folder, manifest)).toEqual({
      records: null,
      problem: { path: passages, reason },
    });
  });
});
