import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../test/support/map-reader';
import { companyFilings } from './company-filings';
import { readColumns } from './submissions';

const cik = '9999900001';
const first = `/submissions/CIK${cik}.json`;

function accession(number: number): string {
  return `9999900001-26-${String(number).padStart(6, '0')}`;
}

function columns(
  rows: readonly { number: number; filed: string; form?: string; items?: string }[],
) {
  return {
    accessionNumber: rows.map(({ number }) => accession(number)),
    filingDate: rows.map(({ filed }) => filed),
    reportDate: rows.map(() => '2025-12-31'),
    form: rows.map(({ form }) => form ?? '10-K'),
    items: rows.map(({ items }) => items ?? ''),
    isXBRL: rows.map(() => 1),
    primaryDocument: rows.map(({ number }) => `a${number}.htm`),
  };
}

function page(rows: Parameters<typeof columns>[0], files: object[] = []) {
  return { cik, name: 'Lanternfish', tickers: ['LNFX'], filings: { recent: columns(rows), files } };
}

const older = {
  name: `CIK${cik}-submissions-001.json`,
  filingFrom: '2010-01-01',
  filingTo: '2019-12-31',
};
const recent = [
  { number: 3, filed: '2026-02-20' },
  { number: 2, filed: '2025-02-21', form: '10-K/A' },
  { number: 5, filed: '2026-03-01', form: '8-K', items: '1.05,9.01' },
];
const content = {
  [first]: page(recent, [older]),
  [`/submissions/${older.name}`]: columns([
    { number: 2, filed: '2025-02-21', form: '10-K/A' },
    { number: 1, filed: '2019-02-20' },
  ]),
};

async function numbers(choice: Parameters<typeof companyFilings>[2], from: object = content) {
  const reader = readerOf(from as typeof content);
  const found = await companyFilings(reader, cik, choice);
  return {
    numbers: found?.filings.map((filing) => Number(filing.accession.slice(-6))),
    requests: reader.asked.length,
  };
}

describe('the filings of a company', () => {
  it('are the newest of those of one day on two pages', async () => {
    const files = [{ ...older, filingTo: '2026-02-20' }];
    const two = {
      [first]: page([{ number: 3, filed: '2026-02-20' }], files),
      [`/submissions/${older.name}`]: columns([{ number: 4, filed: '2026-02-20' }]),
    };
    expect(await numbers({ latest: 1 }, two)).toEqual({ numbers: [4], requests: 2 });
  });

  it.each(['', '320193', '0000000000', 'LNFX', '../1234567'])('are of no CIK %j', async (none) => {
    await expect(companyFilings(readerOf({}), none)).rejects.toThrow(TypeError);
  });

  it('come with what EDGAR lists of each', async () => {
    const found = await companyFilings(readerOf(content), cik, { latest: 1 });
    expect(found).toEqual({
      company: { cik, name: 'Lanternfish', tickers: ['LNFX'] },
      malformed: 0,
      filings: [
        {
          accession: accession(5),
          ciks: [cik],
          company: 'Lanternfish',
          form: '8-K',
          filed: '2026-03-01',
          period: '2025-12-31',
          items: ['1.05', '9.01'],
          document: 'a5.htm',
          hasXbrl: true,
        },
      ],
    });
  });

  it.each<[string, Parameters<typeof companyFilings>[2], number[], number]>([
    ['all, each once, newest first', {}, [5, 3, 2, 1], 2],
    ['by form, exactly', { forms: ['10-K'] }, [3, 1], 2],
    ['by form, amendments apart', { forms: ['10-K/A'] }, [2], 2],
    ['the latest, without the older page', { forms: ['10-K'], latest: 1 }, [3], 1],
    ['the latest two, which need the older page', { forms: ['10-K'], latest: 2 }, [3, 1], 2],
    ['since a day after the older page', { since: '2020-01-01' }, [5, 3, 2], 1],
    ['since a day in the older page', { since: '2019-12-31' }, [5, 3, 2], 2],
    ['until a day, included', { until: '2025-02-21' }, [2, 1], 2],
    ['until a day before the older page', { until: '2009-12-31' }, [], 1],
    ['by item', { items: ['1.05'] }, [5], 2],
    ['by an item that none has', { items: ['8.01'], since: '2020-01-01' }, [], 1],
    ['none of the latest', { latest: 0 }, [], 1],
  ])('come %s', async (_, choice, expected, requests) => {
    expect(await numbers(choice)).toEqual({ numbers: expected, requests });
  });

  it('come from all older pages, if there are thousands', async () => {
    const size = 1000;
    const files = [1, 2, 3].map((number) => ({ name: `CIK${cik}-submissions-00${number}.json` }));
    const rows = Array.from({ length: 4 * size }, (_, at) => ({
      number: 4 * size - at,
      filed: `20${25 - Math.floor(at / size)}-01-02`,
    }));
    const pages = files.map(({ name }, at) => [
      `/submissions/${name}`,
      columns(rows.slice((at + 1) * size, (at + 2) * size)),
    ]);
    const many = { [first]: page(rows.slice(0, size), files), ...Object.fromEntries(pages) };
    const found = await numbers({}, many);
    expect(found.requests).toBe(4);
    expect(found.numbers).toEqual(rows.map(({ number }) => number));
  });

  it('are not those of a company that EDGAR does not know', async () => {
    expect(await companyFilings(readerOf({}), cik)).toBeNull();
  });

  it.each<[string, string, object]>([
    ['an older page is missing', 'unexpected', { [first]: content[first] }],
    ['an older page is refused', 'refused', { ...content, [`/submissions/${older.name}`]: null }],
    [
      'an older page is something else',
      'unexpected',
      { ...content, [`/submissions/${older.name}`]: {} },
    ],
    [
      'an older page has an unsafe name',
      'unexpected',
      { [first]: page([], [{ name: `CIK${cik}-/../x.json` }]) },
    ],
    [
      'an older page is of another company',
      'unexpected',
      { [first]: page([], [{ name: 'CIK9999900002-1.json' }]) },
    ],
    ['the answer is of another company', 'unexpected', { [first]: { ...page([]), cik: '7' } }],
    ['the answer has no filings', 'unexpected', { [first]: { cik } }],
    ['the answer has no columns', 'unexpected', { [first]: { cik, filings: { recent: {} } } }],
    ['the answer is a list', 'unexpected', { [first]: [] }],
    ['the answer is a page of errors', 'unexpected', { [first]: '<html>' }],
  ])('are a problem, not an empty list, if %s', async (_, code, broken) => {
    await expect(numbers({}, broken)).rejects.toMatchObject({ name: 'EdgarProblem', code });
  });
});

it.each([
  ['../../a.htm', null],
  ['xslF345X05/a.xml', null],
  ['con.htm', null],
  ['a.htm', 'a.htm'],
])('takes %j for the main document only as the name of a file', (name, expected) => {
  const one = { ...columns([{ number: 1, filed: '2026-01-02' }]), primaryDocument: [name] };
  expect(readColumns(one, cik).filings[0]?.document).toBe(expected);
});

it.each([
  [1, true],
  [0, false],
  ['1', true],
  [true, null],
  ['constructor', null],
  [undefined, null],
])('takes %j of isXBRL for %s', (cell, expected) => {
  const one = { ...columns([{ number: 1, filed: '2026-01-02' }]), isXBRL: [cell] };
  expect(readColumns(one, cik).filings[0]?.hasXbrl).toBe(expected);
});

it('makes a filing of each row or counts it, whatever the lengths of the columns', () => {
  const cell = fc.oneof(
    fc.constantFrom(accession(1), '2026-01-02', '10-K', 1, 0, null),
    fc.string(),
    fc.anything(),
  );
  const names = [
    'accessionNumber',
    'filingDate',
    'form',
    'items',
    'isXBRL',
    'primaryDocument',
    'other',
  ];
  const table = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.array(cell), fc.anything()));
  fc.assert(
    fc.property(table, (some) => {
      const lengths = Object.values(some).map((list) => (Array.isArray(list) ? list.length : 0));
      const { filings, malformed } = readColumns(some, cik);
      expect(filings.length + malformed).toBe(Math.max(0, ...lengths));
    }),
  );
});

it('keeps every whole row of columns that are cut short', () => {
  const whole = columns(recent);
  const { filings, malformed } = readColumns(
    { ...whole, form: whole.form.slice(0, 2), items: [] },
    cik,
  );
  expect(filings.map(({ form, items }) => [form, items])).toEqual([
    ['10-K', null],
    ['10-K/A', null],
  ]);
  expect(malformed).toBe(1);
});
