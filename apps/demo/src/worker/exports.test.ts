import { readFileSync } from 'node:fs';
import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { exportReport } from './exports';

const example = new URL('../../../../examples/filings/tern-hollow-8k-2026-01.htm', import.meta.url);

it.each([
  ['a.zip/exco-20251231.htm', 'exco-20251231.md'],
  ['exco.htm', 'exco.md'],
  ['folder/', 'folder.md'],
  ['../../etc/passwd', 'passwd.md'],
  ['C:\\x\\y.htm', 'C--x-y.md'],
  ['.hidden.htm', 'hidden.md'],
  ['a"b<c>\u202e.htm', 'a-b-c--.md'],
  ['.htm', 'filing.md'],
  [null, 'filing.md'],
])('a report of %j is saved as %j', async (source, expected) => {
  const filing = parse(readFileSync(example));
  filing.source.name = source;
  const given = { kind: 'file', file: new File([], 'x') } as const;
  expect((await exportReport({ filing, given }, 'markdown')).name).toBe(expected);
});
