import { gzipSync, zipSync } from 'fflate';
import { block, close, flag, names, open, page, repeat, sentence } from './write-documents.mjs';
import {
  blockName,
  definition,
  header,
  instance,
  instanceFact,
  part,
  row,
  viewerPage,
} from './write-sources.mjs';

const { role, processes, integratedFlag } = names;

const subColumns = ['adsh', 'cik', 'name', 'form', 'period', 'fy', 'fp', 'filed', 'nciks', 'aciks'];
const textColumns = [
  'adsh',
  'tag',
  'version',
  'ddate',
  'qtrs',
  'iprx',
  'lang',
  'dimh',
  'coreg',
  'srclen',
  'value',
];

/** A data set of notes: rows of filings and of facts. */
function notes(filings, facts, more = {}) {
  const adsh = (i) =>
    `${String(9_000_000_000 + Math.floor(i / 1e6)).padStart(10, '0')}-25-${String(i % 1e6).padStart(6, '0')}`;
  const sub = (i) => [
    adsh(i),
    9_000_000 + i,
    `COMPANY ${i}`,
    '10-K',
    20241231,
    2024,
    'FY',
    20250221,
    more.registrants ?? 1,
    more.others ?? '',
  ];
  const text = ({ filing = 0, tag = role, dim = '0x00000000', coreg = '', value }, i) => [
    adsh(filing),
    tag,
    'cyd/2024',
    20241231,
    4,
    i,
    'en-US',
    dim,
    coreg,
    50,
    value,
  ];
  const table = (columns, rows) =>
    `${[columns, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
  return {
    'sub.tsv': table(
      subColumns,
      Array.from({ length: filings }, (_, i) => sub(i)),
    ),
    'txt.tsv': table(textColumns, facts.map(text)),
    ...more.files,
  };
}

function list(count, make) {
  return Array.from({ length: count }, (_, i) => make(i));
}

const zipped = {
  'notes: filings': (n) =>
    notes(
      n,
      list(n, (i) => ({ filing: i, value: sentence(i) })),
    ),
  'notes: filings in another order': (n) =>
    notes(
      n,
      list(n, (i) => ({ filing: n - 1 - i, value: sentence(i) })),
    ),
  'notes: facts of one filing': (n) =>
    notes(
      1,
      list(n, (i) => ({ value: sentence(i), tag: blockName(i) })),
    ),
  'notes: equal facts': (n) =>
    notes(
      1,
      list(n, () => ({ value: sentence(1) })),
    ),
  'notes: facts of filings by turns': (n) =>
    notes(
      8,
      list(n, (i) => ({ filing: i % 8, value: sentence(i) })),
    ),
  'notes: rows without a filing': (n) =>
    notes(
      1,
      list(n, (i) => ({ filing: i + 1, value: sentence(i) })),
    ),
  'notes: dimensions': (n) =>
    notes(
      1,
      list(n, (i) => ({ value: sentence(i), dim: `0x${i}` })),
      {
        files: {
          'dim.tsv': `dimhash\tsegments\tsegt\n${repeat(n, (i) => `0x${i}\tMaterialCybersecurityIncident=M${i};\t0\n`)}`,
        },
      },
    ),
  'notes: co-registrants': (n) =>
    notes(
      1,
      list(n, (i) => ({ value: sentence(i), coreg: `Unit${i}` })),
      { registrants: n, others: list(n, (i) => 9_100_000 + i).join(' ') },
    ),
  'notes: flags': (n) =>
    notes(
      1,
      list(n, (i) => ({ tag: integratedFlag, value: i % 2 ? 'true' : 'false' })),
    ),
  'notes: one long value': (n) =>
    notes(1, [{ value: `"${repeat(n, (i) => `${sentence(i)} ""`)}"` }]),
  'notes: cells in a row': (n) => notes(1, [{ value: 'a\t'.repeat(n) }]),
  'archive: documents': (n) =>
    Object.fromEntries(list(n, (i) => [`a${i}.htm`, page(block(role, sentence(i)))])),
  'archive: equal documents': (n) =>
    Object.fromEntries(list(n, (i) => [`a${i}.htm`, page(block(role, 'a'))])),
  'archive: folders': (n) =>
    Object.fromEntries(list(n, (i) => [`f${i}/a.htm`, page(block(role, sentence(i)))])),
  'archive: folders inside one another': (n) => ({
    [`${'f/'.repeat(n)}a.htm`]: page(block(role, 'a')),
  }),
  'archive: empty files': (n) => Object.fromEntries(list(n, (i) => [`a${i}.txt`, ''])),
  'archive: viewer pages': (n) =>
    Object.fromEntries(
      list(n, (i) => [
        `R${i + 1}.htm`,
        viewerPage(row(role, [sentence(i)]) + row(integratedFlag, ['true']), definition(role)),
      ]),
    ),
  'archive: a document and its exhibits': (n) =>
    Object.fromEntries([
      ['a.htm', page(open(processes, 'escape="true" continuedAt="k0"') + close)],
      ...list(n, (i) => [
        `ex${i}.htm`,
        page(block(role, sentence(i), undefined, 'x'), { resources: '' }),
      ]),
    ]),
  'archive: instances': (n) =>
    Object.fromEntries(
      list(n, (i) => [`a${i}_htm.xml`, instance(instanceFact(role, sentence(i)))]),
    ),
  'archive: submissions': (n) =>
    Object.fromEntries(
      list(n, (i) => [`a${i}.txt`, header() + part('a.htm', page(block(role, sentence(i))))]),
    ),
  'archive: MetaLinks': (n) => ({
    'a.htm': page(block(role, 'a')),
    'MetaLinks.json': JSON.stringify({
      instance: Object.fromEntries(list(n, (i) => [`a${i}.htm`, { nsprefix: 'a' }])),
    }),
  }),
  'archive: FilingSummary': (n) => ({
    'R1.htm': viewerPage(row(role, ['a']) + row(integratedFlag, ['true'])),
    'FilingSummary.xml': `<FilingSummary><MyReports>${repeat(n, (i) => `<Report><HtmlFileName>R${i}.htm</HtmlFileName><LongName>a</LongName></Report>`)}</MyReports></FilingSummary>`,
  }),
  'archive: a page of flags': (n) => ({
    'a.htm': page(repeat(n, (i) => flag(integratedFlag, i % 2 ? 'true' : 'no'))),
  }),
};

function zip(files) {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries), { level: 1, mtime: new Date(2026, 0, 1) });
}

function tar(files) {
  const encoder = new TextEncoder();
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const content = encoder.encode(text);
    const head = new Uint8Array(512);
    const put = (value, at) => head.set(encoder.encode(value), at);
    put(name.slice(-99), 0);
    put('0000644', 100);
    put(content.length.toString(8).padStart(11, '0'), 124);
    put('0', 156);
    put('ustar\u000000', 257);
    head.fill(0x20, 148, 156);
    put(
      `${head
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return [head, content, new Uint8Array(-content.length & 511)];
  });
  return Buffer.concat([...parts, new Uint8Array(1024)]);
}

function archived(shapes, pack, extension) {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, make]) => [
      extension === '.zip' ? name : `${name} (${extension.slice(1)})`,
      (n) => ({ name: `a${extension}`, content: pack(make(n)) }),
    ]),
  );
}

const inTar = [
  'archive: documents',
  'archive: empty files',
  'archive: viewer pages',
  'notes: filings',
];

/** @type {Record<string, (count: number) => string | { name: string, content: Uint8Array }>} */
export const archiveShapes = {
  ...archived(zipped, zip, '.zip'),
  ...archived(Object.fromEntries(inTar.map((name) => [name, zipped[name]])), tar, '.tar'),
  'members of a gzip file': (n) => ({
    name: 'a.htm.gz',
    content: Buffer.concat(
      list(Math.ceil(n / 8), (i) => gzipSync(Buffer.from(`<p>${sentence(i)}</p>`), { mtime: 0 })),
    ),
  }),
};
