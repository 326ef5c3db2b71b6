import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Filing, readFilings } from '@cydkit/parser';
import { openFile } from '@cydkit/parser/node';
import { describe, expect, it } from 'vitest';
import type { StatisticsGroup } from '../src/statistics/model';
import { statistics } from '../src/statistics/statistics';
import { corpusOf } from './support/corpus-of';
import { type PlainCounts, plainCount } from './support/plain-count';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data/notes');
// Three small ones, among them amendments of reports in another one.
const archives = ['2025_04', '2025_06', '2025_11'].map((month) =>
  join(folder, `${month}_notes.zip`),
);
const missing = archives.some((archive) => !existsSync(archive));
const why = missing ? ' (skipped: the shared data are not here)' : '';

async function filingsOf(archive: string): Promise<Filing[]> {
  const filings: Filing[] = [];
  for await (const filing of readFilings(await openFile(archive))) filings.push(filing);
  return filings;
}

function countsOf({ values, reports, flags = [], concepts = [] }: StatisticsGroup): PlainCounts {
  const group = values.map(({ value }) => value).join(' ');
  return new Map([
    [`${group} reports`, reports],
    ...flags.flatMap(({ concept, unreadable, contradictory, ...states }): [string, number][] => [
      [`${group} ${concept} true`, states.true],
      [`${group} ${concept} false`, states.false],
      [`${group} ${concept} other`, unreadable + contradictory],
    ]),
    ...concepts.map(({ concept, use }): [string, number] => [`${group} ${concept}`, use.count]),
  ]);
}

describe.skipIf(missing)(`statistics, next to a count of the tables by other code${why}`, () => {
  it('are the same in every flag and text block, by fiscal year and form', async () => {
    const filings = await Promise.all(archives.map(filingsOf));
    const corpus = await corpusOf(filings.flat());
    const { reports, groups } = statistics(corpus, { by: ['fiscal-year', 'form'] });
    const counts = groups.flatMap((group) => [...countsOf(group)]);
    const found = counts.filter(([, count]) => count > 0);
    const plain = plainCount(archives);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(plain));
    // They compare something: amendments are there, and every flag is both true and false.
    expect(reports.superseded).toBeGreaterThan(0);
    expect(reports.counted).toBeGreaterThan(300);
    expect(plain.size).toBeGreaterThan(100);
  });
});
