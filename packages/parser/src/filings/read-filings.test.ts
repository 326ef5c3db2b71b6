import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import {
  all,
  distinctCodes,
  inlineDocument,
  viewerPageDump,
} from '../../test/support/small-filings';
import { type TestEntry, tarOf, zipOf } from '../../test/support/write-archive';
import { writeSubmission } from '../../test/support/write-submission';
import { type FilingSource, fileFromBlob, fileFromBytes } from '../containers/file-source';
import { defaultLimits } from '../containers/quota';
import { type ReadOptions, readFilings, readWithin } from './read-filings';

const annual = inlineDocument('10-K', '0009999991');
const amended = inlineDocument('10-K/A', '0009999992');

const sub = `adsh\tcik\tname\tform\tperiod\tfy\tfp
0009999991-25-000001\t9999991\tEXAMPLE CORP\t10-K\t20241231\t2024\tFY
`;
const txt = `adsh\ttag\tversion\tddate\tqtrs\tvalue
0009999991-25-000001\tCybersecurityRiskManagementProcessesIntegratedFlag\tcyd/2024\t20241231\t4\ttrue
`;

function file(name: string, content: string | Uint8Array) {
  return fileFromBytes(name, bytesOf(content));
}

function zip(...entries: TestEntry[]) {
  return fileFromBytes('a.zip', zipOf(entries));
}

async function read(source: FilingSource, options?: ReadOptions) {
  return all(readFilings(source, options));
}

describe('reads one disclosure from', () => {
  const entries = [
    { name: 'sub.tsv', content: sub },
    { name: 'txt.tsv', content: txt },
  ];
  it.each<[string, FilingSource, string]>([
    ['a document', file('a.htm', annual), 'a.htm'],
    ['a document without a name', fileFromBytes(null, bytesOf(annual)), ''],
    ['a Blob', fileFromBlob(new Blob([annual]), 'a.htm'), 'a.htm'],
    ['a File', fileFromBlob(new File([annual], 'a.htm')), 'a.htm'],
    ['a gzip file', file('a.htm.gz', gzipSync(bytesOf(annual))), 'a.htm.gz'],
    ['a zip archive', zip({ name: 'b/a.htm', content: annual }), 'a.zip/b/a.htm'],
    [
      'a gzip file in a zip archive',
      zip({ name: 'a.gz', content: gzipSync(bytesOf(annual)) }),
      'a.zip/a.gz',
    ],
    [
      'a gzip file of a zip archive',
      file('a.zip.gz', gzipSync(zipOf([{ name: 'a.htm', content: annual }]))),
      'a.zip.gz/a.htm',
    ],
    [
      'a tar archive',
      file('a.tar', tarOf([{ name: './b/a.htm', content: annual }])),
      'a.tar/b/a.htm',
    ],
    [
      'a compressed tar archive',
      file('a.tgz', gzipSync(tarOf([{ name: 'a.htm', content: annual }]))),
      'a.tgz/a.htm',
    ],
    [
      'a gzip file in a tar archive',
      file('a.tar', tarOf([{ name: 'a.gz', content: gzipSync(bytesOf(annual)) }])),
      'a.tar/a.gz',
    ],
    [
      'a data set in a compressed tar archive',
      file('a.tgz', gzipSync(tarOf(entries))),
      'a.tgz/txt.tsv',
    ],
    [
      'a tar archive in a folder',
      { name: 'f', files: [file('a.tar', tarOf([{ name: 'a.htm', content: annual }]))] },
      'f/a.tar/a.htm',
    ],
    ['a folder', { name: 'f', files: [file('a.htm', annual)] }, 'f/a.htm'],
    [
      'a zip archive in a folder',
      { name: 'f', files: [zip({ name: 'a.htm', content: annual })] },
      'f/a.zip/a.htm',
    ],
    ['a viewer page', file('R9.txt', viewerPageDump), 'R9.txt'],
    ['a zipped data set', zip(...entries), 'a.zip/txt.tsv'],
    [
      'a data set in a folder',
      { name: 'f', files: [file('sub.tsv', sub), file('txt.tsv', txt)] },
      'f/txt.tsv',
    ],
    [
      'a data set of gzip files',
      {
        name: null,
        files: [
          file('sub.tsv.gz', gzipSync(bytesOf(sub))),
          file('txt.tsv.gz', gzipSync(bytesOf(txt))),
        ],
      },
      'txt.tsv.gz',
    ],
  ])('%s', async (_, source, document) => {
    const filings = await read(source);
    expect(filings).toHaveLength(1);
    const [fact] = filings[0]?.facts ?? [];
    expect(fact).toMatchObject({
      concept: 'CybersecurityRiskManagementProcessesIntegratedFlag',
      value: true,
    });
    expect(fact?.locations[0]?.document ?? '').toBe(document);
    expect(distinctCodes(filings).filter((code) => code !== 'notes-lossy')).toEqual([]);
  });
});

describe('grouping of files', () => {
  const [a, b] = [file('a.htm', annual), file('b.htm', amended)];

  it('takes files without any sign of EDGAR for filings of their own, in order', async () => {
    const filings = await read({ name: null, files: [b, a] });
    expect(filings.map(({ form }) => form)).toEqual(['10-K/A', '10-K']);
  });

  it('takes files with a schema for one filing', async () => {
    const other = file('a-ex99.htm', '<html><body>no tags</body></html>');
    const filings = await read({ name: 'f', files: [other, a, file('a.xsd', '<schema/>')] });
    expect(filings).toHaveLength(1);
    expect(filings[0]).toMatchObject({ form: '10-K', diagnostics: [] });
  });

  it('reads the viewer pages with CYD concepts if there is no inline document', async () => {
    const schema = file('a.xsd', '<schema/>');
    const dump = file('R3.htm', `${viewerPageDump}|X\n- References\ncyd_\n`);
    const filings = await read({ name: null, files: [schema, dump] });
    expect(filings).toMatchObject([
      { source: { name: 'a.xsd', format: 'unknown' } },
      { source: { name: 'R3.htm' }, facts: [{ value: true }] },
    ]);
  });

  it('judges each subfolder on its own', async () => {
    const files = [file('x/a.htm', annual), file('x/a.xsd', '<schema/>'), file('y/b.htm', amended)];
    const filings = await read({ name: null, files });
    expect(filings.map(({ form }) => form)).toEqual(['10-K', '10-K/A']);
  });

  it('reads all files with the same name, the later ones under numbers that are free', async () => {
    const filings = await read(
      zip(
        { name: 'x/a.htm', content: annual },
        { name: 'x/a.htm', content: '<html><body></body></html>' },
        { name: 'x/a.htm', content: amended },
        { name: 'x/a (2).htm', content: '<html></html>' },
      ),
    );
    expect(filings.map(({ form, source: { name } }) => [name, form])).toEqual([
      ['a.zip/x/a.htm', '10-K'],
      ['a.zip/x/a (3).htm', null],
      ['a.zip/x/a (4).htm', '10-K/A'],
      ['a.zip/x/a (2).htm', null],
    ]);
    expect(distinctCodes(filings)).toEqual(['archive-name-duplicate', 'format-unknown']);
  });

  it('reads a filing after an empty file with its name', async () => {
    const empty = { name: 'a.htm', content: '<html><body></body></html>' };
    const filings = await read(zip(empty, { name: 'a.htm', content: annual }));
    expect(filings.map(({ form }) => form)).toContain('10-K');
  });

  it.each([
    ['entry-encrypted', { flags: 1 }],
    ['entry-unsupported', { method: 12 }],
  ])('does not call an entry empty that it could not open: %s', async (code, how) => {
    expect(distinctCodes(await read(zip({ name: 'a.htm', content: annual, ...how })))).toEqual([
      code,
    ]);
  });

  it('does not call a gzip file empty that is cut in its header', async () => {
    const source = fileFromBytes('a.htm.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0));
    expect(distinctCodes(await read(source))).toEqual(['compression-damaged']);
  });

  it('skips what an operating system leaves in an archive', async () => {
    const junk = { name: '__MACOSX/._a.htm', content: '\0\0' };
    expect(await read(zip({ name: 'a.htm', content: annual }, junk))).toHaveLength(1);
  });
});

describe('an unreadable container becomes one filing of an unknown format with', () => {
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? bytesOf(annual) : zipOf([{ name: 'a', content: nested(depth - 1) }]);

  it.each<[string, FilingSource, string]>([
    ['container-empty', zip(), 'a.zip'],
    ['container-empty', { name: 'f', files: [] }, 'f'],
    ['format-unknown', { name: 'f', files: [file('a.xsd', '<schema/>')] }, 'f/a.xsd'],
    ['container-nested', fileFromBytes('a', nested(3)), 'a/a/a'],
    ['entry-encrypted', zip({ name: 'a.htm', content: annual, flags: 1 }), 'a.zip/a.htm'],
    ['entry-unsupported', zip({ name: 'a.htm', content: annual, method: 12 }), 'a.zip/a.htm'],
    ['archive-damaged', file('a.zip', 'PK\x03\x04'), 'a.zip'],
    [
      'notes-header-unreadable',
      zip({ name: 'sub.tsv', content: '' }, { name: 'txt.tsv', content: '' }),
      'a.zip/txt.tsv',
    ],
  ])('%s', async (code, source, name) => {
    const filings = await read(source);
    expect(filings).toHaveLength(1);
    expect(filings[0]).toMatchObject({ facts: [], source: { format: 'unknown', name } });
    expect(distinctCodes(filings)).toContain(code);
  });

  it('size-limit, if a document is too large', async () => {
    const bomb = { name: 'bomb.htm', content: '0'.repeat(200_000) };
    const limits = { ...defaultLimits, document: 100_000 };
    const source = zip(bomb, { name: 'a.htm', content: annual });
    const filings = await all(readWithin(source, {}, limits));
    expect(filings.map(({ source: { format } }) => format)).toEqual(['unknown', 'inline-xbrl']);
    expect(distinctCodes(filings)).toEqual(['size-limit']);
  });
});

describe("EDGAR's daily feed", () => {
  const forms = ['10-K', '8-K', '20-F'];
  const entries = forms.map((form, i) => ({
    name: `./000999990${i}-26-000001.nc`,
    content: writeSubmission([{ content: inlineDocument(form, `999990${i}`) }], {
      form,
      period: '20241231',
      cik: `999990${i}`,
    })
      .replaceAll('SEC-DOCUMENT', 'SUBMISSION')
      .replaceAll('\n', '\r'),
  }));
  const other = { name: './readme.txt', content: viewerPageDump };

  it.each([
    ['in memory as a whole', defaultLimits],
    ['submission by submission', { ...defaultLimits, held: 2500 }],
  ])('is read %s', async (_, limits) => {
    const feed = file(
      '20260227.nc.tar.gz',
      gzipSync(tarOf([...entries.slice(0, 1), other, ...entries.slice(1)])),
    );
    const filings = await all(readWithin(feed, {}, limits));
    expect(filings.map(({ form }) => form).sort()).toEqual(['10-K', '20-F', '8-K', null]);
    expect(filings.every(({ facts }) => facts.length === 1)).toBe(true);
    expect(filings.map(({ source }) => source.name)).toContain(
      '20260227.nc.tar.gz/0009999901-26-000001.nc',
    );
    expect(distinctCodes(filings)).toEqual([]);
  });

  it.each([
    ['in memory as a whole', defaultLimits, 'submission'],
    ['submission by submission', { ...defaultLimits, held: 2500 }, 'unknown'],
  ])('without its checksum is reported as damaged, read %s', async (_, limits, format) => {
    const feed = gzipSync(tarOf(entries));
    const cut = file('a.nc.tar.gz', feed.subarray(0, feed.length - 8));
    const filings = await all(readWithin(cut, {}, limits));
    expect(filings.filter(({ facts }) => facts.length > 0)).toHaveLength(3);
    const reported = filings.filter(({ diagnostics }) => diagnostics.length > 0);
    expect(reported.map(({ source }) => source.format)).toEqual([format]);
    expect(distinctCodes(filings)).toEqual(['compression-damaged']);
  });

  it('is read up to a cut, which is reported', async () => {
    const padding = Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 10007).join(' ');
    const long = { name: 'z.nc', content: padding };
    const feed = gzipSync(tarOf([...entries, long]));
    const filings = await read(file('a.nc.tar.gz', feed.subarray(0, feed.length - 2000)));
    expect(filings.filter(({ facts }) => facts.length > 0)).toHaveLength(3);
    expect(distinctCodes(filings)).toContain('compression-damaged');
  });
});

it('reads the facts before the cut of a gzip file', async () => {
  const padding = Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 10007).join(' ');
  const whole = gzipSync(bytesOf(annual.replace('</body>', `${padding}</body>`)));
  const filings = await read(file('a.htm.gz', whole.subarray(0, whole.length / 2)));
  expect(filings).toHaveLength(1);
  expect(filings[0]?.facts).toMatchObject([{ value: true }]);
  expect(distinctCodes(filings)).toContain('compression-damaged');
});

it('names no document in a diagnostic about bytes without a name', async () => {
  const whole = gzipSync(bytesOf(annual));
  const [filing] = await read(fileFromBytes(null, whole.subarray(0, whole.length - 8)));
  expect(filing?.facts).toHaveLength(1);
  expect(filing?.diagnostics[0]).toMatchObject({
    code: 'compression-damaged',
    location: { document: null },
  });
});

describe('selection by', () => {
  const files = [file('a.htm', annual), file('b.htm', amended)];

  it.each<[string, ReadOptions, string[]]>([
    ['a form', { form: ['10-k'] }, ['10-K']],
    ['a CIK', { cik: ['9999992'] }, ['10-K/A']],
    ['a CIK that no filing has', { cik: ['1'] }, []],
  ])('%s yields just these filings', async (_, options, forms) => {
    const filings = await read({ name: null, files }, options);
    expect(filings.map(({ form }) => form)).toEqual(forms);
  });

  it('form does not hide an unreadable container', async () => {
    const filings = await read(file('a.zip', 'PK\x03\x04'), { form: ['10-K'] });
    expect(filings.map(({ source: { format } }) => format)).toEqual(['unknown']);
  });
});

it('passes an error of the medium to the caller', async () => {
  const broken = { name: 'a', size: 10, read: () => Promise.reject(new Error('disk failure')) };
  await expect(read(broken)).rejects.toThrow('disk failure');
});

it('reads no further than the folder of the filing that the caller asks for', async () => {
  const requests: string[] = [];
  const files = ['x/a.htm', 'y/b.htm'].map((name) => {
    const { size, read } = file(name, annual);
    return {
      name,
      size,
      read: (start: number, end: number) => {
        requests.push(name);
        return read(start, end);
      },
    };
  });
  for await (const _ of readFilings({ name: null, files })) break;
  expect(new Set(requests)).toEqual(new Set(['x/a.htm']));
});
