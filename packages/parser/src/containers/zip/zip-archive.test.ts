import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, join } from '../../../test/support/bytes';
import { type TestEntry, zipOf } from '../../../test/support/write-archive';
import { collect } from '../file-pieces';
import { fileFromBytes } from '../file-source';
import { defaultLimits, type Limits, Quota } from '../quota';
import { openArchive } from './zip-archive';

async function read(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const codes = new Set<string>();
  const report = (code: string) => codes.add(code);
  const quota = new Quota({ ...defaultLimits, ...limits }, bytes.length);
  const members = await openArchive(fileFromBytes('a.zip', bytes), quota, report);
  const files: [string, string][] = [];
  for (const member of members) {
    const content = (await collect(member.open(report), 1e6)) ?? new Uint8Array(0);
    files.push([member.path, new TextDecoder().decode(content)]);
  }
  return { files, codes: [...codes].sort() };
}

const a: TestEntry = { name: 'a.htm', content: 'first '.repeat(50) };
const b: TestEntry = { name: 'b/c.htm', content: 'second '.repeat(50) };
const both = [
  ['a.htm', a.content],
  ['b/c.htm', b.content],
];

/** Text that hardly compresses. */
const noise = Array.from({ length: 400 }, (_, i) => ((i * 7919) % 36).toString(36)).join('');

describe('reads', () => {
  it.each<[string, Uint8Array]>([
    [
      'an archive of another writer',
      zipSync({ 'a.htm': bytesOf(a.content), 'b/c.htm': bytesOf(b.content) }),
    ],
    ['deflated entries', zipOf([a, b])],
    [
      'stored entries',
      zipOf([
        { ...a, method: 0 },
        { ...b, method: 0 },
      ]),
    ],
    [
      'entries whose sizes follow',
      zipOf([
        { ...a, flags: 8 },
        { ...b, flags: 8 },
      ]),
    ],
    [
      'entries with sizes of 64 bits',
      zipOf([
        { ...a, zip64: true },
        { ...b, zip64: true },
      ]),
    ],
    ['entries between folders', zipOf([{ name: 'b/', content: '' }, a, b])],
    ['an archive after a program', join(bytesOf('MZ program'), zipOf([a, b]))],
    ['an archive with a comment', zipOf([a, b], 'made for a test')],
    [
      'a comment with the signature of an end',
      zipOf([a, b], 'PK\x05\x06 and more of this, to be long enough'),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ files: both, codes: [] });
  });

  it('an archive without entries', async () => {
    expect(await read(zipOf([]))).toEqual({ files: [], codes: [] });
  });
});

describe('an archive that breaks off', () => {
  it.each([
    ['sizes before the data', 0],
    ['sizes after the data', 8],
  ])('yields every entry before the cut, wherever it is (%s)', async (_, flags) => {
    const first = zipOf([{ ...a, flags }]);
    const whole = zipOf([
      { ...a, flags },
      { ...b, flags },
    ]);
    const endOfFirst = first.length - 22 - 46 - a.name.length;
    for (let cut = endOfFirst; cut < whole.length; cut += 1) {
      const { files, codes } = await read(whole.subarray(0, cut));
      expect(files[0]).toEqual(both[0]);
      expect(codes).toContain('archive-damaged');
    }
  });

  it('yields the start of the entry that is cut', async () => {
    const whole = zipOf([{ ...b, method: 0 }]);
    const { files, codes } = await read(whole.subarray(0, 60));
    expect(b.content).toContain(files[0]?.[1]);
    expect(files[0]?.[1]?.length).toBe(60 - 30 - b.name.length);
    expect(codes).toEqual(['archive-damaged', 'compression-damaged']);
  });
});

describe('reports', () => {
  it.each<[string, TestEntry, string, string]>([
    ['an encrypted entry', { ...a, flags: 1 }, 'entry-encrypted', ''],
    ['an unknown compression', { ...a, method: 99 }, 'entry-unsupported', ''],
    ['a wrong size', { ...a, statedSize: 5 }, 'compression-damaged', a.content as string],
    ['a wrong checksum', { ...a, statedCrc: 5 }, 'compression-damaged', a.content as string],
    [
      'a wrong checksum of stored data',
      { ...a, method: 0, statedCrc: 5 },
      'compression-damaged',
      a.content as string,
    ],
    [
      'nothing about stored data',
      { name: 'a.htm', content: '\xff\xff', method: 0 },
      '',
      '\xff\xff',
    ],
  ])('%s', async (_, entry, code, content) => {
    const { files, codes } = await read(zipOf([entry, b]));
    expect(codes).toEqual(code === '' ? [] : [code]);
    expect(files).toEqual([['a.htm', content], both[1]]);
  });

  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\temp\\a.htm', 'temp/a.htm'],
    ['a/..\\..\\b.htm', 'a/b.htm'],
    ['..', 'unnamed'],
  ])('that the name %s leads out of the archive, and reads it as %s', async (name, path) => {
    const { files, codes } = await read(zipOf([{ ...a, name }]));
    expect(files).toEqual([[path, a.content]]);
    expect(codes).toEqual(['archive-name-unsafe']);
  });

  it('data that is shorter than stated, and yields only its start', async () => {
    const whole = zipOf([{ name: 'a.htm', content: noise }]);
    const directory = whole.length - 22 - 46 - 5;
    const length = new DataView(whole.buffer).getUint32(directory + 20, true);
    for (let less = 1; less < 40; less += 1) {
      const bytes = whole.slice();
      new DataView(bytes.buffer).setUint32(directory + 20, length - less, true);
      const { files, codes } = await read(bytes);
      expect(noise.startsWith(files[0]?.[1] ?? 'none')).toBe(true);
      expect(codes).toEqual(['compression-damaged']);
    }
  });

  it('a directory that points nowhere', async () => {
    const bytes = zipOf([a]);
    bytes.set([0xff, 0xff, 0xff, 0x0f], bytes.length - 22 - a.name.length - 4);
    expect(await read(bytes)).toEqual({ files: [['a.htm', '']], codes: ['compression-damaged'] });
  });
});

describe('stops reading a zip bomb at the limit', () => {
  const bomb = zipOf([{ name: 'a', content: '0'.repeat(500_000) }, { ...b }]);

  it.each<[string, Partial<Limits>]>([
    ['of one entry', { entry: 100_000 }],
    ['of the ratio', { ratio: 20, ratioFrom: 10_000 }],
    ['of all entries', { total: 100_000, totalRatio: 0 }],
  ])('%s', async (_, limits) => {
    const { files, codes } = await read(bomb, limits);
    expect(files[0]?.[1]?.length).toBeLessThanOrEqual(100_000);
    expect(codes).toEqual(['size-limit']);
  });

  it('of the number of entries', async () => {
    const { files, codes } = await read(zipOf([a, b]), { entries: 1 });
    expect(files).toEqual([both[0]]);
    expect(codes).toEqual(['size-limit']);
  });
});

it('never throws, whatever the bytes', async () => {
  const whole = zipOf([
    { ...a, flags: 8 },
    { ...b, zip64: true },
  ]);
  const changed = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    .map((changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array(), changed), async (bytes) => {
      const { files } = await read(bytes);
      for (const [path] of files) expect(path).not.toMatch(/^\/|\\|(?:^|\/)\.\.(?:\/|$)/u);
    }),
  );
});

describe('lets no byte be data of two entries', () => {
  /** Returns the archive with its directory changed: `change` gets its view and the offset of a header. */
  function withDirectory(
    entries: readonly TestEntry[],
    change: (view: DataView, headers: readonly number[]) => void,
  ): Uint8Array {
    const bytes = zipOf(entries);
    const view = new DataView(bytes.buffer);
    const headers: number[] = [];
    let at = view.getUint32(bytes.length - 22 + 16, true);
    for (const { name } of entries) {
      headers.push(at);
      at += 46 + name.length;
    }
    change(view, headers);
    return bytes;
  }
  const named = (name: string): TestEntry => ({ ...a, name });

  it('when many names lead to the same header', async () => {
    const bytes = withDirectory(['1.htm', '2.htm', '3.htm'].map(named), (view, headers) => {
      for (const header of headers) view.setUint32(header + 42, 0, true);
    });
    expect(await read(bytes)).toEqual({
      files: [['1.htm', a.content]],
      codes: ['archive-overlap'],
    });
  });

  it('when the data of one entry holds another (quoted overlap)', async () => {
    const inner = zipOf([{ ...b, method: 0 }]).subarray(0, 30 + b.name.length + b.content.length);
    const bytes = withDirectory(
      [
        { name: 'a.htm', content: join(bytesOf('outer '), inner), method: 0 },
        { ...b, method: 0 },
      ],
      (view, [, second = 0]) => view.setUint32(second + 42, 30 + 5 + 6, true),
    );
    expect(await read(bytes)).toEqual({
      files: [['a.htm', 'outer '], both[1]],
      codes: ['compression-damaged'],
    });
  });

  it('when data is said to reach over the directory', async () => {
    const bytes = withDirectory([{ ...a, method: 0 }, b], (view, [first = 0]) => {
      view.setUint32(first + 20, 1e6, true);
    });
    expect(await read(bytes)).toEqual({ files: both, codes: ['compression-damaged'] });
  });

  it('and an offset that leads to no header ends no data', async () => {
    const bytes = withDirectory([a, b], (view, [, second = 0]) => {
      view.setUint32(second + 42, 40, true);
    });
    expect(await read(bytes)).toEqual({
      files: [both[0], ['b/c.htm', '']],
      codes: ['compression-damaged'],
    });
  });

  it('wherever the directory leads', async () => {
    const entries = ['1.htm', '2.htm', '3.htm', '4.htm'].map((name, i) => ({
      name,
      content: `${i}`.repeat(50),
      method: 0,
    }));
    const offset = fc.nat({ max: 500 });
    const size = fc.nat({ max: 1000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(offset, size), { maxLength: 4 }), async (changes) => {
        const bytes = withDirectory(entries, (view, headers) => {
          changes.forEach(([at, stated], i) => {
            const header = headers[i] ?? 0;
            view.setUint32(header + 42, at % 2 === 0 ? 85 * (at % 4) : at, true);
            view.setUint32(header + 20, stated, true);
          });
        });
        const { files } = await read(bytes);
        const total = files.reduce((sum, [, content]) => sum + content.length, 0);
        expect(total).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
