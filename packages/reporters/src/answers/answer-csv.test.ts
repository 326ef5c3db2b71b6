import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, table } from '../../test/support/answer-sample';
import { answers } from '../../test/support/answers';
import { withoutControls } from '../text/safe-text';
import { answerCsv } from './answer-csv';
import { partsOf } from './cell-words';

it('prints the first table, with intervals and weak values in columns of their own', () => {
  expect(answerCsv(answer).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "Filer category,Fiscal year,Company-years,State a committee,State a committee low,State a committee high,State a committee weak
    Large accelerated,2024,1234,0.6241,0.58,0.667,no
    Accelerated,2024,634,0.0511,0.02,0.117,no
    Accelerated,2025,12,0.25,0.09,0.53,yes
    ,2025,,,,,no
    "
  `);
});

it('has no column for weak values or intervals where there are none', () => {
  const [head] = answerCsv({ parts: [{ ...table, rows: [['A', 2024, 2, 0.5]] }] }).split('\r\n');
  expect(head).toBe('Filer category,Fiscal year,Company-years,State a committee');
});

it('prints the quotes of an answer without a table, with a column for each field of a source', () => {
  const parts = answer.parts.filter(({ kind }) => kind === 'quotes');
  expect(answerCsv({ parts }).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "registrant,form,period,year,text,remarks,url
    "Harbor Lamp Works, Inc.",10-K,,2025,Our audit committee oversees risks.,Board Committee; 12 others say the same,https://www.sec.gov/Archives/lamp-20251231.htm
    Tern Ferries,10-K,2025-12-31,2025,We have no committee.,,
    "
  `);
});

it('says which part a quote is from, if there are several', () => {
  const quotes = answer.parts.flatMap((part) => (part.kind === 'quotes' ? [part] : []));
  const csv = answerCsv({ parts: quotes.flatMap((part) => [part, { ...part, title: 'Older' }]) });
  expect(csv.split('\r\n').map((row) => row.split(',')[0])).toEqual([
    'part',
    'The most recent',
    'The most recent',
    'Older',
    'Older',
    '',
  ]);
});

it('prints the facts of an answer without a table or quotes', () => {
  expect(answerCsv({ parts: answer.parts.slice(0, 1) })).toBe(
    'name,value\r\nFilings,5331\r\nFirst period,2023-12-15\r\nLast,\r\n',
  );
});

/** Reads RFC 4180, strictly. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let read = '';
  for (const [whole, quoted, plain = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy,
  )) {
    read += whole;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  expect(read).toBe(csv);
  return rows;
}

describe('what is read back', () => {
  it('is the values of the cells, but for what guards against formulas and commands', () => {
    const bare = (text: string) => withoutControls(text).replaceAll(/['\u2060]/g, '');
    fc.assert(
      fc.property(answers, ({ parts }) => {
        const rows = read(answerCsv({ parts }));
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        const first = parts.find((part) => part.kind === 'table');
        if (first === undefined) return;
        expect(rows).toHaveLength(first.rows.length + 1);
        // The first column of each; where the others are depends on what they have.
        expect(rows.map(([cell = '']) => cell.replaceAll(/['\u2060]/g, ''))).toEqual([
          bare(first.columns[0]?.title ?? ''),
          ...first.rows.map(([cell]) => bare(String(partsOf(cell).value ?? ''))),
        ]);
      }),
    );
  });
});
