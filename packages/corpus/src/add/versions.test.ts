import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readFilings } from '@cydkit/parser';
import { listFiles, openFolder } from '@cydkit/parser/node';
import { expect, it } from 'vitest';
import { recordOf } from '../record/filing-record';
import { contentVersion } from './versions';

const examples = resolve(import.meta.dirname, '../../../../examples/filings');

/** What this version makes of the examples. If it changes, raise `contentVersion` and set both anew. */
const released = { version: 1, digest: '41a67672c51f5648' };

it('has a version of its own for what it stores of the examples', async () => {
  const digest = createHash('sha256');
  for (const folder of ['.', 'lanternfish_notes', 'tern-hollow-8k-2026-01-pages']) {
    const path = join(examples, folder);
    for await (const filing of readFilings(await openFolder(path, listFiles(path)))) {
      // The names of files depend on where they are.
      const source = { ...filing.source, name: 'example' };
      const facts = filing.facts.map((fact) => ({ ...fact, locations: [] }));
      digest.update(JSON.stringify(recordOf({ ...filing, source, facts })));
    }
  }
  expect({ version: contentVersion, digest: digest.digest('hex').slice(0, 16) }).toEqual(released);
});
