import { parse } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgarContent } from '../../test/support/edgar-content';
import { inventedContent } from '../../test/support/invented-content';
import { MapReader, readerOf } from '../../test/support/map-reader';
import { isSafeName } from '../client/safe-name';
import { filingsBetween } from '../filings/filings-between';
import type { ListedFiling } from '../filings/model';
import { documentsOf } from './documents-of';
import { isTaggedInExhibit } from './tagged-in-exhibit';

const resources = edgarContent(inventedContent);

/** The filing as the indexes list it. */
async function listedAs(accession: string): Promise<ListedFiling> {
  const period = { since: '2024-01-01', until: '2026-04-30' };
  const { filings } = await filingsBetween(new MapReader(resources), period, '2026-05-04');
  const filing = filings.find((one) => one.accession === accession);
  if (filing === undefined) throw new Error(`Not listed: ${accession}`);
  return filing;
}

async function found(accession: string, items: string[] = []) {
  const reader = new MapReader(resources);
  const { filing, header, ...rest } = await documentsOf(reader, await listedAs(accession), items);
  const asked = reader.asked.map((path) =>
    path.slice(path.lastIndexOf('/') + 1).replace(`${accession}-`, ''),
  );
  return {
    ...rest,
    asked,
    main: filing.document,
    itemsOf: filing.items,
    header: header?.name ?? null,
  };
}

const [summary, links, head] = ['FilingSummary.xml', 'MetaLinks.json', 'index-headers.html'];

describe('documents of a filing', () => {
  it.each<[string, string, Awaited<ReturnType<typeof found>> | object]>([
    [
      'an annual report',
      '0009999901-26-000012',
      {
        hasCydFacts: true,
        documents: ['lnfx-20251231.htm'],
        isExhibit: false,
        reason: null,
        asked: [summary, head],
        main: 'lnfx-20251231.htm',
        header: '0009999901-26-000012-index-headers.html',
      },
    ],
    [
      'a report on Form 20-F',
      '0009999903-26-000002',
      { hasCydFacts: true, documents: ['fenn-20251231.htm'] },
    ],
    [
      'an annual report without CYD facts, from one request',
      '0009999901-24-000007',
      {
        hasCydFacts: false,
        documents: [],
        isExhibit: null,
        reason: 'no-cyd-facts',
        asked: [summary],
        header: null,
      },
    ],
    [
      'an amendment without XBRL, from one request',
      '0009999901-26-000020',
      { hasCydFacts: false, documents: [], reason: 'no-xbrl', asked: [summary] },
    ],
    [
      'a set of which only an exhibit has facts',
      '0009999902-26-000014',
      {
        hasCydFacts: true,
        documents: ['tern-20251231.htm', 'tern-20251231xex13.htm'],
        isExhibit: null,
        asked: [summary, head],
      },
    ],
    ['two filers', '0009999990-26-000101', { hasCydFacts: true, documents: ['greb-20251231.htm'] }],
    [
      'a current report with Item 1.05',
      '0009999902-26-000003',
      { hasCydFacts: true, documents: ['tern-20260120.htm'], itemsOf: ['1.05'] },
    ],
  ])('are found: %s', async (_, accession, expected) => {
    expect(await found(accession)).toMatchObject(expected);
  });

  it('are only those of current reports with the items that are asked for', async () => {
    expect(await found('0009999902-26-000003', ['1.05'])).toMatchObject({
      documents: ['tern-20260120.htm'],
      asked: [head, summary],
    });
    const other = { documents: [], reason: 'no-such-item', hasCydFacts: null, asked: [head] };
    expect(await found('0009999902-26-000021', ['1.05'])).toMatchObject({
      ...other,
      itemsOf: ['2.02', '9.01'],
    });
    expect(await found('0009999902-26-000021', ['9.01'])).toMatchObject({ reason: 'no-cyd-facts' });
    expect(await found('0009999901-26-000012', ['1.05'])).toMatchObject(other);
  });
});

const listed: ListedFiling = {
  accession: '9999900001-26-000001',
  ciks: ['9999900001'],
  company: null,
  form: '10-K',
  filed: '2026-02-20',
  period: null,
  items: null,
  document: 'a.htm',
  hasXbrl: true,
};
const folder = '/Archives/edgar/data/9999900001/999990000126000001';
const cyd = 'http://xbrl.sec.gov/cyd/2025';
const counted = `<BaseTaxonomy items="16">${cyd}</BaseTaxonomy>`;

function reports(...sets: string[]): string {
  return sets.map((set) => `<Report instance="${set}"/>`).join('');
}

async function of(files: Record<string, string | object | null>, more: Partial<ListedFiling> = {}) {
  const paths = Object.entries(files).map(([name, file]) => [`${folder}/${name}`, file]);
  const reader = readerOf(Object.fromEntries(paths));
  const result = await documentsOf(reader, { ...listed, ...more });
  return { ...result, requests: reader.asked.length };
}

describe('documents', () => {
  it('are not asked for if EDGAR lists the filing as without XBRL or other items', async () => {
    expect(await of({}, { hasXbrl: false })).toMatchObject({
      reason: 'no-xbrl',
      hasCydFacts: false,
      requests: 0,
    });
    const reader = readerOf({});
    const result = await documentsOf(reader, { ...listed, items: ['8.01'] }, ['1.05']);
    expect(result).toMatchObject({ reason: 'no-such-item', hasCydFacts: null });
    expect(reader.asked).toEqual([]);
  });

  it.each<[string, Record<string, string | object>, object]>([
    [
      'of one set of two, that with facts',
      {
        [summary]: reports('a.htm', 'fees.htm') + counted,
        [links]: {
          instance: {
            'a.htm': { baseTaxonomies: { [cyd]: 16 } },
            'fees.htm': { baseTaxonomies: { other: 3 } },
          },
        },
      },
      { hasCydFacts: true, documents: ['a.htm'], isExhibit: false, requests: 3 },
    ],
    [
      'of an exhibit that is a set of its own',
      {
        [summary]: reports('a.htm', 'ex13.htm') + counted,
        [links]: {
          instance: {
            'a.htm': { baseTaxonomies: { other: 3 } },
            'ex13.htm': { baseTaxonomies: { [cyd]: 16 } },
          },
        },
      },
      { hasCydFacts: true, documents: ['ex13.htm'], isExhibit: true },
    ],
    [
      'of both sets, if EDGAR does not say which',
      { [summary]: reports('a.htm', 'fees.htm') + counted },
      { hasCydFacts: true, documents: ['a.htm', 'fees.htm'], isExhibit: null, requests: 3 },
    ],
    [
      'of both sets, if its indexes contradict each other',
      {
        [summary]: reports('a.htm', 'fees.htm') + counted,
        [links]: { instance: { 'a.htm': { tag: {} }, 'fees.htm': { tag: {} } } },
      },
      { hasCydFacts: true, documents: ['a.htm', 'fees.htm'] },
    ],
    [
      'none, if no taxonomy of several sets is CYD',
      { [summary]: `${reports('a.htm', 'fees.htm')}<BaseTaxonomy items="3">other</BaseTaxonomy>` },
      { hasCydFacts: false, reason: 'no-cyd-facts', requests: 1 },
    ],
    [
      'of an older summary that does not count, by its links',
      {
        [summary]: reports('a.htm'),
        [links]: { instance: { 'a.htm': { tag: { cyd_X: { nsuri: cyd } } } } },
      },
      { hasCydFacts: true, documents: ['a.htm'], reason: null },
    ],
    [
      'none, if the links of an older summary have no CYD tag',
      {
        [summary]: reports('a.htm'),
        [links]: { instance: { 'a.htm': { tag: { dei_X: { nsuri: 'dei' } } } } },
      },
      { hasCydFacts: false, reason: 'no-cyd-facts', requests: 2 },
    ],
    [
      'of an older summary without links, but unclear',
      { [summary]: reports('a.htm') },
      { hasCydFacts: null, documents: ['a.htm'], reason: null },
    ],
    [
      'none of an instance that is not inline, but unclear',
      { [summary]: reports('a_htm.xml') },
      {
        hasCydFacts: null,
        documents: [],
        reason: 'failed',
        detail: 'EDGAR names no inline XBRL document of it',
      },
    ],
    [
      'none of an empty summary, but unclear',
      { [summary]: '' },
      { hasCydFacts: null, documents: [], reason: 'failed' },
    ],
    [
      'none, if EDGAR lists XBRL and has no summary',
      {},
      {
        hasCydFacts: null,
        reason: 'failed',
        detail: 'EDGAR lists XBRL of it, and has no FilingSummary.xml',
      },
    ],
    [
      'none with a name that leads elsewhere',
      { [summary]: reports('a.htm ../../b.htm') + counted },
      {
        hasCydFacts: true,
        documents: [],
        reason: 'failed',
        detail: 'A document has a name that is not safe: "../../b.htm"',
      },
    ],
    [
      'none with a name of a device',
      { [summary]: reports('con.htm') + counted },
      { documents: [], reason: 'failed' },
    ],
    [
      'none with an absolute name',
      { [summary]: reports('/etc/b.htm') + counted },
      { documents: [], reason: 'failed' },
    ],
    [
      'none with NUL in its name',
      { [summary]: reports('b\0.htm') + counted },
      { documents: [], reason: 'failed' },
    ],
  ])('are: %s', async (_, files, expected) => {
    expect(await of(files)).toMatchObject(expected);
  });

  it('are none of a filing that is not listed as with XBRL and has no summary', async () => {
    expect(await of({}, { hasXbrl: null })).toMatchObject({
      reason: 'no-xbrl',
      hasCydFacts: false,
    });
  });

  it('are a problem if EDGAR refuses, and if the header is of another filing', async () => {
    await expect(of({ [summary]: null })).rejects.toMatchObject({ code: 'refused' });
    const other = resources.get(
      '/Archives/edgar/data/9999901/000999990126000012/0009999901-26-000012-index-headers.html',
    );
    const files = {
      [summary]: reports('a.htm') + counted,
      '9999900001-26-000001-index-headers.html': other ?? '',
    };
    await expect(of(files)).rejects.toMatchObject({ code: 'unexpected' });
  });
});

it('never throws for an index of a filing, whatever is in it', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((rest) => reports('a.htm', 'b.htm') + rest),
    fc.string().map((name) => reports(name.replaceAll('"', '')) + counted),
    fc.jsonValue().map((of) => JSON.stringify({ instance: { 'a.htm': of, 'b.htm': { tag: of } } })),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (xml, json) => {
      const { documents, reason } = await of({ [summary]: xml, [links]: json });
      expect(documents.every(isSafeName)).toBe(true);
      expect(reason === null).toBe(documents.length > 0);
    }),
  );
});

it.each([
  ['0009999902-26-000014', 'tern-20251231.htm', true],
  ['0009999901-26-000012', 'lnfx-20251231.htm', false],
  ['0009999901-24-000007', 'lnfx-20231231.htm', null],
])(
  'says of %s whether it is tagged in an exhibit, once its documents are read',
  (accession, main, expected) => {
    const filing = inventedContent.filings.find((one) => one.accession === accession);
    expect(isTaggedInExhibit(main, parse(filing?.documents ?? []))).toBe(expected);
  },
);
