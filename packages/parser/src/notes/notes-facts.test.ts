import { describe, expect, it } from 'vitest';
import { distinctCodes } from '../../test/support/small-filings';
import {
  fact,
  integrated,
  namespace,
  read,
  readOne,
  submission,
  type TestRow,
  tableOf,
} from '../../test/support/write-notes';
import { readPeriod, readValue } from './notes-facts';

describe('a value', () => {
  it.each<[string, TestRow, unknown, string[]]>([
    ['quoted as CSV is unquoted', { value: '"the ""CISO"""' }, 'the "CISO"', []],
    ['with entities is decoded', { value: 'R&amp;D' }, 'R&D', []],
    ['with runs of spaces is collapsed', { value: ' a  b ' }, 'a b', []],
    ['true is a flag', { tag: integrated, value: 'true' }, true, []],
    ['0 is a flag', { tag: integrated, value: '0' }, false, []],
    ['"maybe" is not a flag', { tag: integrated, value: 'maybe' }, null, ['flag-unreadable']],
    ['of length 0 is nil', { value: '', srclen: '0' }, null, ['fact-nil']],
    ['of length 0 is a nil flag', { tag: integrated, value: '', srclen: '0' }, null, ['fact-nil']],
    ['without any of its characters is empty', { value: '', srclen: '7' }, '', []],
  ])('%s', async (_, row, value, codes) => {
    const read = await readOne(fact(1, row));
    expect(read.fact?.value).toBe(value);
    expect(read.fact?.nil ?? false).toBe(codes.includes('fact-nil'));
    expect(read.codes).toEqual([...codes, 'notes-lossy'].sort());
  });
});

describe('a context', () => {
  const dim = tableOf([
    { dimhash: '0xab', segments: 'MaterialCybersecurityIncident=March11Incident;', segt: '0' },
    { dimhash: '0xcd', segments: 'LegalEntity=Exam', segt: '1' },
    { dimhash: '0xee', segments: 'LegalEntity=SubCo;', segt: '0' },
    {
      dimhash: '0xff',
      segments: 'MaterialCybersecurityIncident=March11Incident;LegalEntity=SubCoMember;',
      segt: '0',
    },
  ]);
  const axis = { namespace, name: 'MaterialCybersecurityIncidentAxis' };

  const unnamed = (typed: string) => [
    { axis: { namespace: null, name: '(unknown)' }, member: null, typed },
  ];
  const named = (name: string, member: string) => [
    { axis: { namespace: null, name }, member: { namespace: null, name: member } },
  ];

  it.each<{ title: string; row: TestRow; tables?: Record<string, string>; expected: unknown }>([
    {
      title: 'the dimensions of dim.tsv',
      row: { dimh: '0xab' },
      tables: { 'dim.tsv': dim },
      expected: [{ axis, member: { namespace: null, name: 'March11Incident' } }],
    },
    {
      title: 'the hash if there is no dim.tsv',
      row: { dimh: '0xab' },
      expected: unnamed('0xab'),
    },
    {
      title: 'the hash if dim.tsv lacks it',
      row: { dimh: '0xef' },
      tables: { 'dim.tsv': dim },
      expected: unnamed('0xef'),
    },
    {
      title: 'the co-registrant once if dim.tsv names it, too',
      row: { dimh: '0xee', dimn: '1', coreg: 'SubCo' },
      tables: { 'dim.tsv': dim },
      expected: named('LegalEntityAxis', 'SubCo'),
    },
    {
      title: 'the co-registrant once beside another dimension',
      row: { dimh: '0xff', dimn: '2', coreg: 'SubCo' },
      tables: { 'dim.tsv': dim },
      expected: [
        { axis, member: { namespace: null, name: 'March11Incident' } },
        ...named('LegalEntityAxis', 'SubCoMember'),
      ],
    },
    {
      title: 'the co-registrant for the only dimension, which no dim.tsv explains',
      row: { dimh: '0xee', dimn: '1', coreg: 'SubCo' },
      expected: named('LegalEntityAxis', 'SubCo'),
    },
    {
      title: 'the co-registrant and the hash if there are more dimensions',
      row: { dimh: '0xee', dimn: '2', coreg: 'SubCo' },
      expected: [...unnamed('0xee'), ...named('LegalEntityAxis', 'SubCo')],
    },
    {
      title: 'the co-registrant',
      row: { coreg: 'SubCo' },
      expected: named('LegalEntityAxis', 'SubCo'),
    },
  ])('has $title', async ({ row, tables, expected }) => {
    const read = await readOne(fact(1, row), tables);
    expect(read.fact?.context.dimensions).toEqual(expected);
    expect(read.codes).toEqual(['notes-lossy']);
  });

  it('keeps the member of dim.tsv and reports another one of the column', async () => {
    const read = await readOne(fact(1, { dimh: '0xee', coreg: 'Other' }), { 'dim.tsv': dim });
    expect(read.fact?.context.dimensions).toEqual(named('LegalEntityAxis', 'SubCo'));
    expect(read.codes).toEqual(['notes-lossy', 'notes-registrant-differs']);
  });

  it('reports dimensions that are cut off', async () => {
    const read = await readOne(fact(1, { dimh: '0xcd' }), { 'dim.tsv': dim });
    expect(read.fact?.context.dimensions).toEqual(named('LegalEntityAxis', 'Exam'));
    expect(read.codes).toEqual(['notes-dimension-truncated', 'notes-lossy']);
  });

  it('has no period if the date is invalid', async () => {
    const read = await readOne(fact(1, { ddate: '20249931' }));
    expect(read.fact?.context.period).toEqual({ start: null, end: null });
    expect(read.codes).toContain('period-unreadable');
  });
});

describe('repeated facts', () => {
  it('with equal values are kept once, and counted', async () => {
    const repeated = [fact(1), fact(1, { iprx: '1' }), fact(1, { iprx: '2' })];
    const [filing] = await read([submission(1)], repeated);
    expect(filing?.facts).toHaveLength(1);
    const counts = filing?.diagnostics.filter(({ code }) => code === 'notes-fact-repeated');
    expect(counts?.map(({ message }) => message)).toEqual([
      '2 repetitions were left out, with the same value: CybersecurityRiskRoleOfManagementTextBlock',
    ]);
  });

  it('with another value are kept, with a warning', async () => {
    const [filing] = await read([submission(1)], [fact(1), fact(1, { iprx: '1', value: 'other' })]);
    expect(filing?.facts.map(({ value }) => value)).toEqual(['The CISO reports. (1)', 'other']);
    expect(distinctCodes(filing ? [filing] : [])).toEqual([
      'notes-fact-contradictory',
      'notes-lossy',
    ]);
  });

  it.each<TestRow>([{ ddate: '20231231' }, { dimh: '0x1' }, { lang: 'fr' }, { coreg: 'SubCo' }])(
    'are separate facts if %j differs',
    async (difference) => {
      const [filing] = await read([submission(1)], [fact(1), fact(1, difference)]);
      expect(filing?.facts).toHaveLength(2);
      expect(distinctCodes(filing ? [filing] : [])).toEqual(['notes-lossy']);
    },
  );
});

it.each([
  ['20241231', '4', { start: null, end: '2024-12-31', duration: 'P12M', rounded: 'month' }],
  ['20240331', '1', { start: null, end: '2024-03-31', duration: 'P3M', rounded: 'month' }],
  ['20240930', '3', { start: null, end: '2024-09-30', duration: 'P9M', rounded: 'month' }],
  ['20250228', '0', { start: null, end: '2025-02-28', rounded: 'month' }],
  ['20250230', '4', null],
  ['2024-12-31', '4', null],
  ['', '4', null],
  ['20241231', '', null],
  ['20241231', '-1', null],
])('reads a period from ddate %s and qtrs %s', (ddate, qtrs, period) => {
  expect(readPeriod(ddate, qtrs)).toEqual(period);
});

it.each([
  ['plain text', 'plain text'],
  ['"our ""CISO"""', 'our "CISO"'],
  ['"quoted"', 'quoted'],
  ['"A" and "B"', '"A" and "B"'],
  ['"begins quoted', '"begins quoted'],
  ['"', '"'],
  ['""', ''],
  ['R&amp;D &#62; 5', 'R&D > 5'],
  ['&amp;lt;', '&lt;'],
])('reads %s as %s', (raw, value) => {
  expect(readValue(raw)).toBe(value);
});
