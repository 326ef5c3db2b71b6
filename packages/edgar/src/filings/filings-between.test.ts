import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../test/support/map-reader';
import { filingsBetween } from './filings-between';

const head = `Description:           Master Index of EDGAR Dissemination Feed
Last Data Received:    March 31, 2026
Comments:              webmaster@sec.example

CIK|Company Name|Form Type|Date Filed|File Name
--------------------------------------------------------------------------------
`;

function line(number: number, filed: string, form = '10-K', cik = 9999900001): string {
  return `${cik}|Lanternfish|${form}|${filed}|edgar/data/${cik}/9999900001-26-${String(number).padStart(6, '0')}.txt\n`;
}

function listing(...days: string[]): object {
  return {
    directory: {
      item: [
        { name: 'sitemap.xml' },
        ...days.flatMap((day) => [{ name: `form.${day}.idx` }, { name: `master.${day}.idx` }]),
      ],
    },
  };
}

const daily = '/Archives/edgar/daily-index/2026';
const quarterly = '/Archives/edgar/full-index/2026';
const content = {
  [`${daily}/QTR1/index.json`]: listing('20260330', '20260331'),
  [`${daily}/QTR1/master.20260330.idx`]: head + line(5, '20260330'),
  [`${daily}/QTR1/master.20260331.idx`]: head + line(6, '20260331'),
  [`${daily}/QTR2/index.json`]: listing('20260402', '20260401', '20260406'),
  [`${daily}/QTR2/master.20260401.idx`]: head + line(7, '20260401') + line(8, '20260401', '10-K/A'),
  [`${daily}/QTR2/master.20260402.idx`]: `${head}${line(9, '20260402')}Not a line\n`,
  [`${daily}/QTR2/master.20260406.idx`]: head + line(10, '20260406'),
  [`${quarterly}/QTR1/master.gz`]: gzipSync(
    head +
      line(1, '2026-01-02') +
      line(5, '2026-03-30') +
      line(6, '2026-03-31') +
      line(4, '2026-02-03'),
  ),
};
const today = '2026-04-07';

async function between(since: string, until: string, forms?: string[], from: object = content) {
  const reader = readerOf(from as typeof content);
  const { filings, ...rest } = await filingsBetween(
    reader,
    { since, until, ...(forms && { forms }) },
    today,
  );
  const numbers = filings.map(({ accession }) => Number(accession.slice(-6)));
  return {
    numbers,
    ...rest,
    asked: reader.asked.map((path) => path.slice('/Archives/edgar/'.length)),
  };
}

function day(quarter: number, name: string): string {
  return `daily-index/2026/QTR${quarter}/${name}`;
}

const april = day(2, 'index.json');
const march = day(1, 'index.json');
const first = 'full-index/2026/QTR1/master.gz';

describe('filings of a period', () => {
  it.each<[string, string, string, number[], string | null, string[]]>([
    [
      'a day',
      '2026-04-01',
      '2026-04-01',
      [8, 7],
      '2026-04-01',
      [april, day(2, 'master.20260401.idx')],
    ],
    ['a weekend', '2026-04-04', '2026-04-05', [], '2026-04-05', [april]],
    [
      'until today, whose index is not there yet',
      '2026-04-03',
      today,
      [10],
      '2026-04-06',
      [april, day(2, 'master.20260406.idx')],
    ],
    ['today alone', today, today, [], null, [april]],
    ['the future', '2026-04-08', '2026-05-01', [], null, []],
    ['the wrong way round', '2026-04-02', '2026-04-01', [], null, []],
    [
      'some days of a past quarter',
      '2026-03-30',
      '2026-03-31',
      [6, 5],
      '2026-03-31',
      [march, day(1, 'master.20260330.idx'), day(1, 'master.20260331.idx')],
    ],
    [
      'a day without an index at the end of a past quarter',
      '2026-03-28',
      '2026-03-29',
      [],
      '2026-03-29',
      [march],
    ],
    [
      'ten days of a past quarter',
      '2026-03-21',
      '2026-03-30',
      [5],
      '2026-03-30',
      [march, day(1, 'master.20260330.idx')],
    ],
    ['eleven days of a past quarter', '2026-03-20', '2026-03-30', [5], '2026-03-30', [first]],
    ['a past quarter', '2026-01-01', '2026-03-31', [6, 5, 4, 1], '2026-03-31', [first]],
    [
      'a past quarter and some days',
      '2026-02-01',
      '2026-04-01',
      [8, 7, 6, 5, 4],
      '2026-04-01',
      [first, april, day(2, 'master.20260401.idx')],
    ],
  ])(
    'of %s come from as few indexes as it takes',
    async (_, since, until, ...[numbers, through, asked]) => {
      expect(await between(since, until)).toMatchObject({ numbers, through, asked });
    },
  );

  it.each([
    ['2026-4-1', '2026-04-01'],
    ['2026-02-30', '2026-04-01'],
    ['2026-01-01', 'today'],
    ['', ''],
  ])('are of no period from %j to %j', async (since, until) => {
    await expect(between(since, until)).rejects.toThrow(TypeError);
  });

  it('are chosen by their exact form', async () => {
    expect((await between('2026-04-01', '2026-04-01', ['10-K'])).numbers).toEqual([7]);
    expect((await between('2026-04-01', '2026-04-01', ['10-K/A', '8-K'])).numbers).toEqual([8]);
  });

  it('come with the number of lines that are none', async () => {
    expect((await between('2026-04-02', '2026-04-02')).malformed).toBe(1);
    expect((await between('2026-04-01', '2026-04-01')).malformed).toBe(0);
  });

  it('come from the index of a past quarter without a list of days', async () => {
    const { [`${daily}/QTR1/index.json`]: _, ...rest } = content;
    expect(await between('2026-03-30', '2026-03-30', [], rest)).toMatchObject({
      numbers: [5],
      through: '2026-03-30',
      asked: [march, first],
    });
  });

  it('come from the index that is not compressed, if there is no other', async () => {
    const plain = { [`${quarterly}/QTR1/master.idx`]: head + line(1, '2026-01-02') };
    expect((await between('2026-01-01', '2026-03-31', [], plain)).numbers).toEqual([1]);
  });

  it('are not missing on the first days of a quarter without a list', async () => {
    expect(await between('2026-04-01', today, [], {})).toMatchObject({
      numbers: [],
      through: null,
    });
  });

  it.each([
    ['2026-01-01', null],
    ['2026-01-04', null],
    ['2026-04-01', '2026-03-31'],
    ['2026-04-04', '2026-03-31'],
  ])('end before a quarter whose folder EDGAR refuses, as on %s', async (day, through) => {
    const none = { [`${daily}/QTR1/index.json`]: null, [`${daily}/QTR2/index.json`]: null };
    const reader = readerOf({ ...content, ...none });
    const found = await filingsBetween(reader, { since: '2026-01-01', until: day }, day);
    expect(found.through).toBe(through);
  });

  it.each<[string, string, object]>([
    ['the index of a past quarter is missing', 'unexpected', {}],
    [
      'the index of a past quarter is refused',
      'refused',
      { [`${quarterly}/QTR1/master.gz`]: null },
    ],
    [
      'the index of a past quarter is cut short',
      'unexpected',
      { [`${quarterly}/QTR1/master.gz`]: gzipSync(head).subarray(0, 40) },
    ],
  ])('are a problem, not an empty list, if %s', async (_, code, broken) => {
    await expect(between('2026-01-01', '2026-03-31', [], broken)).rejects.toMatchObject({ code });
  });

  it.each<[string, string, object]>([
    [
      'a listed day is missing',
      'unexpected',
      { [`${daily}/QTR2/index.json`]: listing('20260401') },
    ],
    ['the list of days is refused', 'refused', { [`${daily}/QTR2/index.json`]: null }],
    [
      'the list of days is a page of errors',
      'unexpected',
      { [`${daily}/QTR2/index.json`]: '<html>' },
    ],
  ])('are a problem if %s', async (_, code, broken) => {
    await expect(between('2026-04-01', today, [], broken)).rejects.toMatchObject({ code });
  });
});
