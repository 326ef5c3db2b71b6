import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFilings } from '@cydkit/parser';
import { listFiles, openFile } from '@cydkit/parser/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PartRecord } from '../src/parts/model';
import { writePart } from '../src/parts/write-part';
import { recordOf } from '../src/record/filing-record';
import { startDuck } from './support/read-parquet';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'examples/filings');
const page = readFileSync(join(root, 'docs/scale/queries.md'), 'utf8');
const duck = await startDuck();
const note = duck === null ? ' (skipped: there is no DuckDB for this machine)' : '';

/** The blocks of a language, by the headings before them. */
function blocksOf(language: string): [string, string][] {
  const sections = page.split(/^## /mu).slice(1);
  return sections.flatMap((section): [string, string][] => {
    const [, code] = new RegExp(`^\`\`\`${language}\n([^\`]*)\`\`\``, 'mu').exec(section) ?? [];
    return code === undefined ? [] : [[section.slice(0, section.indexOf('\n')), code]];
  });
}

/** Writes the examples as two parts. */
async function writeExamples(folder: string): Promise<void> {
  const names = listFiles(examples).files.filter((name) => !name.includes('/'));
  for (const [id, some] of [names.slice(0, 5), names.slice(5)].entries()) {
    const records: PartRecord[] = [];
    for (const [source, name] of some.entries()) {
      for await (const filing of readFilings(await openFile(join(examples, name)))) {
        if (filing.facts.length > 0) records.push({ source, record: recordOf(filing) });
      }
    }
    const sources = some.map((name) => ({
      ...{ name, sha256: name, bytes: 1, share: { number: 1, of: 1 } },
      ...{ withoutFacts: 0, problems: [] },
    }));
    await writePart(folder, { id: `part-${id}`, sources, records });
  }
}

describe.skipIf(duck === null)(`the page of queries in DuckDB${note}`, async () => {
  const run = duck ?? (() => Promise.resolve([]));

  it('has an answer to each question', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cydkit-queries-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await writeExamples(join(folder, 'parts'));
    const [[, tables = ''] = []] = blocksOf('sql duckdb');
    for (const statement of tables.split(';\n').filter(Boolean)) {
      await run(statement.replace(`'parts/`, `'${folder}/parts/`));
    }
    const answers: Record<string, unknown[]> = {};
    for (const [question, query] of blocksOf('sql')) answers[question] = await run(query);
    expect(Object.keys(answers)).toHaveLength(6);
    for (const rows of Object.values(answers)) expect(rows).not.toEqual([]);
    expect(answers['What is the latest annual report of each company?']).toContainEqual(
      expect.objectContaining({ cik: '0009999901', form: '10-K', fiscal_year: 2025 }),
    );
    const counted = answers['How many filings are there?'] ?? [];
    const [{ keys } = { keys: 0 }] = await run('select count(distinct key) as keys from filings');
    const filings = counted.map((row) => Number((row as { filings: number }).filings));
    expect(filings.reduce((sum, count) => sum + count, 0)).toBe(keys);
  });

  it('defines tables with columns that the files have', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cydkit-queries-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await writeExamples(folder);
    const [[, trino = ''] = []] = blocksOf('sql trino');
    const tables = [...trino.matchAll(/create table (\w+) \(([^)]*)\)/gu)];
    expect(tables).toHaveLength(5);
    for (const [, name = '', columns = ''] of tables) {
      const select = `select * from read_parquet('${folder}/${name}/*.parquet')`;
      const types = new Map(
        (await run(`describe ${select}`)).map((row) => [row['column_name'], row['column_type']]),
      );
      for (const column of columns.split(',')) {
        const [of, type] = column.trim().split(/\s+/u);
        expect([name, of, types.get(of)]).toEqual([name, of, String(type).toUpperCase()]);
      }
    }
  });
});
