import { fileFromBytes, parse, readFilings } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { isWhole, sourceOf } from '../src/client/content/whole-content';
import type { ContentKind } from '../src/client/model';
import { companyFilings } from '../src/index';
import { edgarContent } from './support/edgar-content';
import { inventedContent } from './support/invented-content';
import { MapReader } from './support/map-reader';

const resources = edgarContent(inventedContent);

it('has the same bytes every time', () => {
  const again = edgarContent(inventedContent);
  expect([...again.keys()]).toEqual([...resources.keys()]);
  const differing = [...again].filter(
    ([path, bytes]) => !resources.get(path)?.every((byte, at) => byte === bytes[at]),
  );
  expect(differing).toEqual([]);
});

it('lists the same filings, however many are on a page', async () => {
  for (const { cik } of inventedContent.companies) {
    const whole = await companyFilings(new MapReader(resources), cik);
    expect(whole?.filings.length).toBeGreaterThan(0);
    const reader = new MapReader(edgarContent({ ...inventedContent, pageSize: 1 }));
    expect(await companyFilings(reader, cik)).toEqual(whole);
    expect(reader.asked).toHaveLength(whole?.filings.length ?? 0);
  }
});

function kindOf(path: string): ContentKind {
  const [, ending = ''] = /\.(\w+)$/u.exec(path) ?? [];
  const kinds: Readonly<Record<string, ContentKind>> = {
    ...{ json: 'json', xml: 'xml', htm: 'html', html: 'html' },
    ...{ idx: 'index', gz: 'gzip', txt: 'submission', zip: 'zip' },
  };
  return kinds[ending] ?? 'any';
}

it('has nothing that the client takes for cut short', async () => {
  const broken: string[] = [];
  for (const [path, bytes] of resources) {
    if (!(await isWhole(sourceOf(bytes), kindOf(path)))) broken.push(path);
  }
  expect(broken).toEqual([]);
});

it('has the files of each filing in the folder of each filer', () => {
  for (const cik of ['9999905', '9999906']) {
    const folder = `/Archives/edgar/data/${cik}/000999999026000101`;
    const names = [...resources.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1));
    expect(names.sort()).toEqual([
      '0009999990-26-000101-index-headers.html',
      '0009999990-26-000101.txt',
      'FilingSummary.xml',
      'MetaLinks.json',
      'greb-20251231.htm',
      'index.json',
    ]);
  }
});

it.each(inventedContent.filings.map((filing) => [filing.accession, filing] as const))(
  'has %s as a header, documents and a full submission that say the same',
  (accession, { ciks, form, filed, period, documents }) => {
    const folder = `/Archives/edgar/data/${Number(ciks[0])}/${accession.replaceAll('-', '')}`;
    const file = (name: string) => ({ name, content: resources.get(`${folder}/${name}`) ?? '' });
    const header = parse(file(`${accession}-index-headers.html`));
    const stated = {
      accession,
      form,
      period: { end: period },
      entity: { cik: ciks[0] },
      submission: { filed },
    };
    expect(header).toMatchObject(stated);
    const whole = parse(file(`${accession}.txt`));
    expect(whole).toMatchObject(stated);
    const parts = parse(documents.map(({ name }) => file(name)));
    expect(whole.facts.map(({ concept, value }) => [concept, value])).toEqual(
      parts.facts.map(({ concept, value }) => [concept, value]),
    );
  },
);

it.each([
  ['2025q1', ['0009999901-25-000009', '0009999904-25-000002']],
  ['2026_01', ['0009999902-26-000003']],
  ['2026_02', ['0009999901-26-000012', '0009999902-26-000014', '0009999990-26-000101']],
  ['2026_03', ['0009999904-26-000005']],
  ['2026_04', ['0009999903-26-000002']],
])('has in the data set %s the filings of its days that have facts', async (name, expected) => {
  const path = `/files/dera/data/financial-statement-notes-data-sets/${name}_notes.zip`;
  const zip = fileFromBytes(`${name}_notes.zip`, resources.get(path) ?? new Uint8Array(0));
  const found: string[] = [];
  for await (const { accession, facts, diagnostics } of readFilings(zip)) {
    found.push(accession ?? '');
    expect(facts.length).toBeGreaterThan(2);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  expect(found.sort()).toEqual(expected);
});
