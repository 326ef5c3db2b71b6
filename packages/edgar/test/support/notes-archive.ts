import { type Fact, parse } from '@cydkit/parser';
import { zipOf } from '../../../parser/test/support/write-archive';
import { type TestRow, tableOf } from '../../../parser/test/support/write-notes';
import type { TestCompany, TestFiling } from './content-model';

const columns = {
  sub: ['adsh', 'cik', 'name', 'form', 'period', 'fy', 'fp', 'filed', 'accepted', 'nciks', 'aciks'],
  tag: ['tag', 'version', 'datatype', 'tlabel'],
  txt: [
    'adsh',
    'tag',
    'version',
    'ddate',
    'qtrs',
    'iprx',
    'lang',
    'dimh',
    'dimn',
    'coreg',
    'escaped',
  ],
  dim: ['dimhash', 'segments', 'segt'],
};

/** Writes a Notes data set, as a zip archive, of the filings that have CYD facts. */
export function notesArchive(
  filings: readonly TestFiling[],
  companies: readonly TestCompany[],
): Uint8Array {
  const read = filings
    .map((filing) => ({ filing, facts: parse(filing.documents).facts }))
    .filter(({ facts }) => facts.length > 0);
  const all = read.flatMap(({ facts }) => facts);
  const tables: Record<keyof typeof columns, TestRow[]> = {
    sub: read.map(({ filing }) => subRow(filing, companies)),
    tag: distinct(all.map(tagRow)),
    txt: read.flatMap(({ filing, facts }) => facts.map((fact) => txtRow(filing, fact))),
    dim: distinct(
      all.map((fact) => ({ dimhash: hashOf(fact), segments: segmentsOf(fact), segt: '0' })),
    ),
  };
  return zipOf(
    (['sub', 'tag', 'txt', 'dim'] as const).map((name) => ({
      name: `${name}.tsv`,
      content: tableOf(tables[name], columns[name]),
    })),
  );
}

function subRow(filing: TestFiling, companies: readonly TestCompany[]): TestRow {
  const { accession, ciks, form, filed, period } = filing;
  const company = companies.find(({ cik }) => cik === ciks[0]);
  return {
    adsh: accession,
    cik: String(Number(ciks[0])),
    name: company?.name.toUpperCase() ?? '',
    form,
    period: compact(period),
    fy: period.slice(0, 4),
    fp: form.startsWith('8-K') ? '' : 'FY',
    filed: compact(filed),
    accepted: `${filed} 16:30:05.0`,
    nciks: String(ciks.length),
    aciks: ciks.slice(1).map(Number).join(' '),
  };
}

function tagRow(fact: Fact): TestRow {
  const datatype = { textBlock: 'textBlock', flag: 'boolean', other: 'string' }[fact.type];
  return { ...nameOf(fact), datatype, tlabel: fact.label ?? '' };
}

function txtRow({ accession, period, form }: TestFiling, fact: Fact): TestRow {
  const value = String(fact.value ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/[^ -~]/gu, '');
  return {
    adsh: accession,
    ...nameOf(fact),
    ddate: compact(fact.context.period.end ?? period),
    qtrs: form.startsWith('8-K') ? '0' : '4',
    iprx: '0',
    lang: 'en-US',
    dimh: hashOf(fact),
    dimn: String(fact.context.dimensions.length),
    escaped: fact.type === 'textBlock' ? '1' : '0',
    srclen: String(value.length),
    txtlen: String(value.length),
    value: value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value,
  };
}

/** `cyd/2025` */
function nameOf({ concept, namespace }: Fact): { tag: string; version: string } {
  return { tag: concept ?? '', version: namespace?.split('/').slice(-2).join('/') ?? '' };
}

function segmentsOf({ context }: Fact): string {
  const parts = context.dimensions.map(
    ({ axis, member }) =>
      `${axis.name.replace(/Axis$/u, '')}=${member?.name.replace(/Member$/u, '')};`,
  );
  return parts.join('');
}

/** Any 128 bits that are the same for the same segments. */
function hashOf(fact: Fact): string {
  const text = segmentsOf(fact);
  if (text === '') return '0x00000000';
  return `0x${Buffer.from(text).toString('hex').padEnd(32, '0').slice(0, 32)}`;
}

function distinct(rows: readonly TestRow[]): TestRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
