import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndexedFilings, readIndexLine } from './master-index';

const head = 'Master Index\n\nCIK|Company Name|Form Type|Date Filed|File Name\n-----------------\n';
const lines = [
  '9999900001|LANTERNFISH|10-K|20260220|edgar/data/9999900001/9999900001-26-000001.txt',
  '9999900002|TERN HOLLOW|8-K|2026-01-23|edgar/data/9999900002/9999900002-26-000003.txt',
];

function read(text: string | Uint8Array) {
  const found = new IndexedFilings();
  found.add(typeof text === 'string' ? Buffer.from(text) : text, () => true);
  return { filings: found.list(), malformed: found.malformed };
}

it.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('reads lines that end with %s', (_, end) => {
  const { filings, malformed } = read((head + lines.join('\n')).replaceAll('\n', end));
  expect(filings.map(({ form, filed }) => `${form} ${filed}`)).toEqual([
    '10-K 2026-02-20',
    '8-K 2026-01-23',
  ]);
  expect(malformed).toBe(0);
});

it('makes one filing of one accession number under several CIKs', () => {
  const other =
    lines[0]?.replaceAll('9999900001|LANTERNFISH', '9999900009|LANTERNFISH FINANCE') ?? '';
  const { filings } = read([head.trim(), lines[0], other, lines[0]].join('\n'));
  expect(filings).toHaveLength(1);
  expect(filings[0]).toMatchObject({ ciks: ['9999900001', '9999900009'], company: 'LANTERNFISH' });
});

it.each([
  ['a word', 'word'],
  ['no number', '9999900001|A|10-K|20260220|edgar/data/9999900001/a.txt'],
  ['no form', '9999900001|A||20260220|edgar/data/9999900001/9999900001-26-000001.txt'],
  ['no such day', '9999900001|A|10-K|20260230|edgar/data/9999900001/9999900001-26-000001.txt'],
  ['no CIK', 'x|A|10-K|20260220|edgar/data/9999900001/9999900001-26-000001.txt'],
  ['a cell too few', '9999900001|10-K|20260220|edgar/data/9999900001/9999900001-26-000001.txt'],
])('counts a line with %s', (_, line) => {
  expect(read(`${head}${line}\n${lines[1]}\n\n  \n`)).toMatchObject({
    malformed: 1,
    filings: [{ form: '8-K' }],
  });
});

it('reads an index without a header, and one without lines', () => {
  expect(read(lines.join('\n')).filings).toHaveLength(2);
  expect(read(head)).toEqual({ filings: [], malformed: 0 });
  expect(read('')).toEqual({ filings: [], malformed: 0 });
});

it('reads names in UTF-8 and in ISO 8859-1', () => {
  const text = `${head}${lines[0]?.replace('LANTERNFISH', 'LANTERNE SOCIÉTÉ')}\n`;
  for (const encoding of ['utf8', 'latin1'] as const) {
    expect(read(Buffer.from(text, encoding)).filings[0]?.company).toBe('LANTERNE SOCIÉTÉ');
  }
});

it('reads a line back as it was written, whatever the name of the company', () => {
  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
  const name = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\r\n\u2028\u2029]/gu, ' '));
  fc.assert(
    fc.property(
      digits(10),
      digits(8),
      name,
      fc.constantFrom('10-K', '20-F/A', '8-K'),
      (cik, tail, company, form) => {
        fc.pre(cik !== '0000000000');
        const accession = `${cik}-${tail.slice(0, 2)}-${tail.slice(2)}`;
        const line = `${Number(cik)}|${company}|${form}|2026-01-23|edgar/data/${Number(cik)}/${accession}.txt`;
        expect(readIndexLine(line)).toMatchObject({
          accession: accession,
          ciks: [cik],
          form,
          filed: '2026-01-23',
        });
        const cells = company.split('|').map((cell) => cell.trim());
        expect(readIndexLine(line)?.company).toBe(cells.join('|') || null);
      },
    ),
  );
});

it('reads a long line and many in time that grows with them', () => {
  const hostile = `${'|'.repeat(2_000_000)}\n${'-'.repeat(2_000_000)}x\n${'\r'.repeat(1_000_000)}`;
  expect(read(hostile)).toEqual({ filings: [], malformed: 2 });
});

it('reads a filing of a hundred thousand filers in time that grows with them', () => {
  const text = Array.from(
    { length: 100_000 },
    (_, at) =>
      `${at + 1}|LANTERNFISH|10-K|2026-01-23|edgar/data/${at + 1}/0009999901-26-000001.txt\n`,
  ).join('');
  expect(read(text).filings[0]?.ciks).toHaveLength(100_000);
});
