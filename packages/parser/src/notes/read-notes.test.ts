import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctCodes } from '../../test/support/small-filings';
import {
  fact,
  integrated,
  namespace,
  other,
  read,
  readOne,
  readTables,
  roleOfManagement,
  submission,
  tableOf,
} from '../../test/support/write-notes';
import { maxLine } from './whole-lines';

describe('a data set', () => {
  it('yields what it states', async () => {
    const subs = tableOf([submission(1)]);
    const txt = tableOf([other, fact(1)]);
    const start = txt.indexOf('The CISO');
    const filings = await readTables({ 'sub.tsv': subs, 'txt.tsv': txt });
    expect(filings).toEqual([
      {
        source: {
          name: 'txt.tsv',
          format: 'notes',
          bytes: txt.split('\n')[2]?.length,
          sha256: null,
        },
        title: null,
        entity: { name: 'EXAMPLE CORP', cik: '0009999991' },
        form: '10-K',
        accession: '0009999991-25-000001',
        period: { start: null, end: '2024-12-31', rounded: 'month' },
        amendment: false,
        fiscalYear: '2024',
        fiscalPeriod: 'FY',
        taxonomy: 'cyd/2024',
        facts: [
          {
            type: 'textBlock',
            concept: roleOfManagement,
            namespace,
            label: 'Cybersecurity Risk Role of Management [Text Block]',
            context: {
              entity: '0009999991',
              period: { start: null, end: '2024-12-31', duration: 'P12M', rounded: 'month' },
              dimensions: [],
            },
            locations: [
              { document: 'txt.tsv', start, end: start + 'The CISO reports. (1)'.length },
            ],
            lang: 'en-US',
            value: 'The CISO reports. (1)',
          },
        ],
        diagnostics: [expect.objectContaining({ code: 'notes-lossy', severity: 'info' })],
      },
    ]);
  });

  it.each([
    ['2024-12-18 21:24:00.0', '2024-12-18T21:24:00'],
    ['2024-12-18 21:24:00', '2024-12-18T21:24:00'],
    ['yesterday', null],
  ])('states when the submission of "%s" was filed and accepted', async (accepted, expected) => {
    const [filing] = await read([submission(1, { filed: '20241219', accepted })], [fact(1)]);
    expect(filing?.submission).toEqual({ filed: '2024-12-19', accepted: expected, items: null });
  });

  it('yields a filing for every row of sub.tsv, in its order, whatever the order of txt.tsv', async () => {
    const filings = await read(
      [submission(3), submission(1), submission(2)],
      [fact(1), fact(2), fact(1, { tag: integrated, value: 'true' })],
    );
    expect(filings.map(({ accession }) => accession?.at(-1))).toEqual(['3', '1', '2']);
    expect(filings.map(({ facts }) => facts.map(({ value }) => value))).toEqual([
      [],
      ['The CISO reports. (1)', true],
      ['The CISO reports. (2)'],
    ]);
    expect(distinctCodes(filings.slice(0, 1))).toEqual(['no-cyd-facts']);
  });

  it('is read by column names, in any order, with other columns and with CRLF', async () => {
    const columns = ['value', 'extra', 'version', 'adsh'];
    const [filing] = await readTables({
      'sub.tsv': `\ufeff${tableOf([submission(1)], ['fy', 'form'])}`.replaceAll('\n', '\r\n'),
      'txt.tsv': tableOf([other, fact(1)], columns).replaceAll('\n', '\r\n'),
    });
    expect(filing).toMatchObject({ form: '10-K', facts: [{ value: 'The CISO reports. (1)' }] });
  });

  it('needs no line break after its last row', async () => {
    const txt = tableOf([fact(1, { value: 'last' })]).trimEnd();
    const [filing] = await readTables({
      'sub.tsv': tableOf([submission(1)]).trimEnd(),
      'txt.tsv': txt,
    });
    expect(filing?.facts).toMatchObject([{ value: 'last' }]);
  });

  it.each([
    ['10-K', false],
    ['20-F/A', true],
    ['', null],
  ])('sets the amendment flag of the form "%s" to %s', async (form, amendment) => {
    expect(await read([submission(1, { form })], [])).toMatchObject([{ amendment }]);
  });

  it('fills Markdown on request', async () => {
    const tables = {
      'sub.tsv': tableOf([submission(1)]),
      'txt.tsv': tableOf([fact(1, { value: '* a' })]),
    };
    const [filing] = await readTables(tables, { markdown: true });
    expect(filing?.facts).toMatchObject([{ value: '* a', markdown: '\\* a' }]);
  });
});

describe('reports a problem and reads the rest', () => {
  const good = fact(1, { tag: integrated, value: 'true' });
  const txt = (line: string) => tableOf([good]) + line;
  const columns = Object.keys(good).length;

  it.each<[string, Record<string, string>, string]>([
    [
      'a row with too few columns',
      { 'txt.tsv': txt('0009999991-25-000001\tTag\tcyd/2024\n') },
      'notes-row-malformed',
    ],
    [
      'a row with too many',
      { 'txt.tsv': txt(`a\tb\tcyd/2024${'\t'.repeat(columns)}\n`) },
      'notes-row-malformed',
    ],
    [
      'a row that does not end',
      { 'txt.tsv': txt(`a\tb\tcyd/2024\t${'x'.repeat(maxLine)}\n`) },
      'notes-line-too-long',
    ],
    [
      'a submission that is listed twice',
      { 'sub.tsv': tableOf([submission(1), submission(1)]) },
      'notes-submission-duplicate',
    ],
    [
      'a row of sub.tsv with too few columns',
      { 'sub.tsv': `${tableOf([submission(1)])}x\n` },
      'notes-row-malformed',
    ],
    [
      'an invalid period',
      { 'sub.tsv': tableOf([submission(1, { period: '2024' })]) },
      'period-unreadable',
    ],
    [
      'text instead of an accession number',
      { 'sub.tsv': tableOf([submission(1), submission(2, { adsh: '../etc' })]) },
      'notes-accession-unreadable',
    ],
    [
      'a submission that is not listed',
      { 'txt.tsv': tableOf([good, fact(2)]) },
      'notes-submission-missing',
    ],
    [
      'an unknown edition',
      { 'txt.tsv': tableOf([good, fact(1, { version: 'cyd/2099' })]) },
      'edition-unknown',
    ],
    ['a tag that tag.tsv does not have', { 'tag.tsv': 'tag\tversion\n' }, 'notes-version-unknown'],
    ['a tag.tsv without its columns', { 'tag.tsv': 'nothing\n' }, 'notes-header-unreadable'],
    [
      'an unknown concept',
      { 'txt.tsv': tableOf([good, fact(1, { tag: 'NewFlag', value: '1' })]) },
      'concept-unknown',
    ],
  ])('%s', async (_, tables, code) => {
    const filings = await readTables({
      'sub.tsv': tableOf([submission(1)]),
      'txt.tsv': tableOf([good]),
      ...tables,
    });
    expect(filings[0]?.facts[0]?.value).toBe(true);
    expect(distinctCodes(filings)).toContain(code);
  });

  it('puts the facts of an unlisted submission in a filing at the end', async () => {
    const filings = await read([submission(1)], [fact(2), fact(1)]);
    expect(filings).toMatchObject([
      { form: '10-K', facts: [{ value: 'The CISO reports. (1)' }] },
      {
        form: null,
        accession: '0009999991-25-000002',
        facts: [{ value: 'The CISO reports. (2)' }],
      },
    ]);
  });

  it('yields filings without facts if txt.tsv lacks its columns', async () => {
    const filings = await readTables({ 'sub.tsv': tableOf([submission(1)]), 'txt.tsv': 'a\tb\n' });
    expect(filings).toMatchObject([{ form: '10-K', facts: [] }]);
    expect(distinctCodes(filings)).toContain('notes-header-unreadable');
  });

  it('takes label and type of a concept from tag.tsv if only that has it', async () => {
    const tag = tableOf([
      {
        tag: 'NewThing',
        version: 'cyd/2024',
        datatype: 'textBlock',
        tlabel: 'New Thing [Text Block]',
      },
    ]);
    const read = await readOne(fact(1, { tag: 'NewThing' }), { 'tag.tsv': tag });
    expect(read.fact).toMatchObject({ type: 'textBlock', label: 'New Thing [Text Block]' });
  });

  it('finds no fact in a text of another taxonomy that mentions CYD', async () => {
    const row = fact(1, { version: 'us-gaap/2024', value: 'see cyd/2024' });
    const filings = await read([submission(1)], [row]);
    expect(distinctCodes(filings)).toEqual(['no-cyd-facts']);
  });
});

describe('selection', () => {
  const tables = {
    'sub.tsv': tableOf([submission(1), submission(2, { form: '8-K' })]),
    'txt.tsv': tableOf([fact(1), fact(2), fact(3)]),
  };

  it.each([
    [{ accession: ['000999999125000001'] }, ['1']],
    [{ accession: ['0009999991-25-000003'] }, ['3']],
    [{ form: ['8-k'] }, ['2']],
    [{ cik: ['9999991'] }, ['1', '2']],
    [{ cik: ['1'] }, []],
  ])('by %j yields only these filings', async (selection, expected) => {
    const filings = await readTables(tables, selection);
    expect(filings.map(({ accession }) => accession?.at(-1))).toEqual(expected);
    for (const { facts } of filings) expect(facts).toHaveLength(1);
  });
});

describe('memory', () => {
  it('of any size yields the same filings from rows in any order', async () => {
    const row = fc.record({ number: fc.integer({ min: 1, max: 6 }), length: fc.nat(400) });
    const property = fc.asyncProperty(
      fc.array(row, { maxLength: 30 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 4000 }),
      async (rows, sorted, rowBudget) => {
        const inOrder = sorted ? rows.toSorted((a, b) => a.number - b.number) : rows;
        const facts = inOrder.map(({ number, length }, i) =>
          fact(number, { value: `${i} ${'x'.repeat(length)}` }),
        );
        const tables = {
          'sub.tsv': tableOf([1, 2, 3, 4, 5].map((number) => submission(number))),
          'txt.tsv': tableOf(facts, Object.keys(fact(1))),
        };
        const budget = { rows: rowBudget, filing: 1e6 };
        expect(await readTables(tables, {}, budget)).toEqual(await readTables(tables));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('for one filing ends at its limit, which is reported', async () => {
    const facts = Array.from({ length: 10 }, (_, i) => fact(1, { value: `fact ${i}` }));
    const tables = {
      'sub.tsv': tableOf([submission(1), submission(2)]),
      'txt.tsv': tableOf([...facts, fact(2)]),
    };
    for (const rows of [1e6, 500]) {
      const filings = await readTables(tables, {}, { rows, filing: 2000 });
      expect(filings[0]?.facts.map(({ value }) => value)).toEqual([
        'fact 0',
        'fact 1',
        'fact 2',
        'fact 3',
      ]);
      expect(filings[1]?.facts).toHaveLength(1);
      expect(distinctCodes(filings.slice(0, 1))).toContain('notes-filing-too-large');
    }
  });
});

it('never throws, whatever the bytes', async () => {
  const cell = fc.constantFrom(
    'adsh',
    'cyd/2024',
    '\t',
    '\n',
    '\r',
    '"',
    'txt',
    '0',
    '\xff',
    'value',
  );
  const table = fc.array(cell, { maxLength: 60 }).map((cells) => cells.join(''));
  const header = Object.keys(fact(1)).join('\t');
  await fc.assert(
    fc.asyncProperty(table, table, async (subs, txt) => {
      const tables = { 'sub.tsv': `adsh\tform\n${subs}`, 'txt.tsv': `${header}\n${txt}` };
      expect((await readTables(tables)).length).toBeGreaterThan(0);
      expect((await readTables({ 'sub.tsv': subs, 'txt.tsv': txt })).length).toBeGreaterThan(0);
    }),
  );
});
