import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { all } from '../../test/support/small-filings';
import { fileFromBytes } from '../containers/file-source';
import { readFilings } from '../filings/read-filings';
import type { Fact, Filing } from '../model';

const root = resolve(import.meta.dirname, '../../../..');
const folder = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data/notes');
const missing = !existsSync(folder);
const archives = missing ? [] : readdirSync(folder).filter((name) => name.endsWith('_notes.zip'));
const why = missing ? ' (skipped: the shared data are not here)' : '';

type Row = Readonly<Record<string, string>>;

/** Reads a table in the simplest way. */
function rowsOf(table: Uint8Array | undefined): Row[] {
  const [header = '', ...lines] = new TextDecoder().decode(table).trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  });
}

/** Reduces a value to what remains without quotes, entities and white space. */
function key(value: string): string {
  const decoded = value.replaceAll('&amp;', '&').replaceAll('&#62;', '>');
  return decoded.replaceAll('"', '').split(/\s+/u).join('');
}

function isSame(fact: Fact, row: Row): boolean {
  const { concept, namespace, context, value, nil = false } = fact;
  const { period, entity } = context;
  const [year, month, day] = (period.end ?? '').split('-');
  const quarters = row['qtrs'] === '0' ? undefined : `P${3 * Number(row['qtrs'])}M`;
  return (
    concept === row['tag'] &&
    namespace === `http://xbrl.sec.gov/${row['version']}` &&
    `${year}${month}${day}` === row['ddate'] &&
    period.duration === quarters &&
    entity !== null &&
    nil === (row['srclen'] === '0') &&
    key(value === null ? '' : String(value)) === key(row['value'] ?? '') &&
    (context.dimensions[0]?.typed ?? '0x00000000') === row['dimh']
  );
}

/** Drops the repetitions, which are all equal in this data. */
function withoutRepeats(rows: readonly Row[]): Row[] {
  return rows.filter(({ iprx }) => iprx === '0');
}

function groupByFiling(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const accession = row['adsh'] ?? '';
    groups.set(accession, [...(groups.get(accession) ?? []), row]);
  }
  return groups;
}

async function read(name: string): Promise<Filing[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  return all(readFilings(fileFromBytes(name, bytes)));
}

describe.skipIf(missing)(`the SEC's data sets${why}`, () => {
  it.each(archives)(
    '%s yields a filing for every row of sub.tsv, a fact for every row of txt.tsv',
    async (name) => {
      const tables = unzipSync(new Uint8Array(readFileSync(join(folder, name))));
      const subs = rowsOf(tables['sub.tsv']);
      const groups = groupByFiling(rowsOf(tables['txt.tsv']));
      const filings = await read(name);

      expect(filings.map(({ accession }) => accession)).toEqual(subs.map(({ adsh }) => adsh));
      for (const [i, filing] of filings.entries()) {
        const sub = subs[i] ?? {};
        const { entity } = filing;
        expect(entity.name).toBe(sub['name']);
        expect(entity.cik).toBe(sub['cik']?.padStart(10, '0'));
        expect(entity.sic ?? '').toBe(sub['sic']);
        expect(entity.state ?? '').toBe(sub['stprba']);
        expect(entity.country ?? '').toBe(sub['countryba']);
        expect(entity.incorporationState ?? '').toBe(sub['stprinc']);
        expect(entity.incorporationCountry ?? '').toBe(sub['countryinc']);
        expect(entity.fiscalYearEnd?.replace('-', '') ?? '').toBe(sub['fye']);
        expect(entity.publicFloat?.amount ?? 0).toBe(Number(sub['pubfloatusd']));
        expect(filing.form).toBe(sub['form']);
        expect(filing.period.end?.replaceAll('-', '')).toBe(sub['period']);
        const rows = withoutRepeats(groups.get(filing.accession ?? '') ?? []);
        expect(filing.facts).toHaveLength(rows.length);
        const wrong = filing.facts.filter((fact, n) => !isSame(fact, rows[n] ?? {}));
        expect(wrong).toEqual([]);
      }
    },
  );

  it('locate each fact at its value', async () => {
    const name = archives[0] ?? '';
    const txt = unzipSync(new Uint8Array(readFileSync(join(folder, name))))['txt.tsv'];
    for (const { facts } of await read(name)) {
      for (const { value, locations } of facts) {
        const { start = 0, end = 0 } = locations[0] ?? {};
        expect(key(new TextDecoder().decode(txt?.subarray(start, end)))).toBe(
          key(String(value ?? '')),
        );
      }
    }
  });
});
