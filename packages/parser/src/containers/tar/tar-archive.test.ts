import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/support/bytes';
import { paxRecord, type TestTarEntry, tarOf } from '../../../test/support/write-archive';
import { readPieces } from '../file-pieces';
import { fileFromBytes } from '../file-source';
import { defaultLimits, type Limits, Quota } from '../quota';
import { openTar } from './tar-archive';

async function read(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const codes = new Set<string>();
  const quota = new Quota({ ...defaultLimits, ...limits }, bytes.length);
  const pieces = readPieces(fileFromBytes('a.tar', bytes), 0, bytes.length);
  const files: [string, string][] = [];
  for await (const { path, content } of openTar('a.tar', pieces, quota, (code) =>
    codes.add(code),
  )) {
    files.push([path, new TextDecoder().decode(content)]);
  }
  return { files, codes: [...codes].sort() };
}

const a = { name: 'a.htm', content: 'first '.repeat(200) };
const b = { name: 'b/c.htm', content: 'second' };
const both = [
  ['a.htm', a.content],
  ['b/c.htm', b.content],
];
const long = `${'folder/'.repeat(40)}lantern.htm`;

describe('reads', () => {
  it.each<[string, Uint8Array]>([
    ['files', tarOf([a, b])],
    [
      'names that start with the folder',
      tarOf([
        { ...a, name: './a.htm' },
        { ...b, name: './b/c.htm' },
      ]),
    ],
    ['files between folders', tarOf([{ name: './', type: '5' }, a, { name: 'b/', type: '5' }, b])],
    ['files of the first format', tarOf([{ ...a, type: '\0' }, b])],
    ['sizes in base 256', tarOf([{ ...a, binarySize: true }, b])],
    ['one empty block at the end', tarOf([a, b], new Uint8Array(512))],
    ['more empty blocks', tarOf([a, b], new Uint8Array(10_240))],
    [
      'a header of the archive',
      tarOf([{ name: 'pax', type: 'g', content: paxRecord('path', 'x') }, a, b]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ files: both, codes: [] });
  });

  it.each<[string, TestTarEntry]>([
    [
      'of pax',
      { name: 'x', type: 'x', content: paxRecord('mtime', '1.5') + paxRecord('path', long) },
    ],
    ['of GNU tar', { name: '././@LongLink', type: 'L', content: `${long}\0` }],
  ])('a long name %s', async (_, entry) => {
    const { files, codes } = await read(tarOf([entry, a, b]));
    expect(files).toEqual([[long, a.content], both[1]]);
    expect(codes).toEqual([]);
  });

  it('an empty file', async () => {
    expect((await read(tarOf([{ name: 'e' }, a]))).files).toEqual([['e', ''], both[0]]);
  });
});

describe('reports', () => {
  it.each<[string, string, Uint8Array, string[][]]>([
    [
      'a name that leads out',
      'archive-name-unsafe',
      tarOf([{ ...a, name: '../../a.htm' }, b]),
      both,
    ],
    ['an absolute name', 'archive-name-unsafe', tarOf([{ ...a, name: '/a.htm' }, b]), both],
    [
      'a long name that leads out',
      'archive-name-unsafe',
      tarOf([{ name: 'x', type: 'x', content: paxRecord('path', '../a.htm') }, a, b]),
      both,
    ],
    ['a link', 'entry-unsupported', tarOf([a, { name: 'l', type: '2' }, b]), both],
    ['a device', 'entry-unsupported', tarOf([a, { name: 'd', type: '3' }, b]), both],
    ['a missing end', 'archive-damaged', tarOf([a, b], new Uint8Array(0)), both],
    ['a damaged header, and reads on', 'archive-damaged', damaged(), [['b/c.htm', b.content]]],
    [
      'a size beyond the end',
      'compression-damaged',
      tarOf([{ ...b, name: 'c', statedSize: 1e6 }]),
      [['c', expect.stringMatching(/^second/)]],
    ],
    [
      'a size that no document has',
      'size-limit',
      tarOf([{ ...a, binarySize: true, statedSize: 2 ** 31 }]),
      [],
    ],
  ])('%s', async (_, code, bytes, files) => {
    const found = await read(bytes);
    expect(found.codes).toContain(code);
    expect(found.files).toEqual(files);
  });

  it('too many entries', async () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ name: `${i}`, content: 'x' }));
    const { files, codes } = await read(tarOf(many), { entries: 4 });
    expect([files.length, codes]).toEqual([4, ['size-limit']]);
  });

  it('a document that is too large, and reads the others', async () => {
    const { files, codes } = await read(tarOf([a, b]), { document: 100 });
    expect([files, codes]).toEqual([[both[1]], ['size-limit']]);
  });
});

function damaged(): Uint8Array {
  const bytes = tarOf([a, b]);
  bytes[0] = 0xff;
  return bytes;
}

it('reads an archive cut at any byte up to there, and reports it', async () => {
  const whole = tarOf([b, { name: 'd.htm', content: 'third' }]);
  for (let cut = 0; cut < whole.length; cut += 37) {
    const { files, codes } = await read(whole.subarray(0, cut));
    // Without the empty blocks at the end, the last file may be whole and the archive is not.
    if (cut <= whole.length - 1024) expect(codes).not.toEqual([]);
    for (const [, content] of files) expect('second third').toContain(content);
  }
});

it('never throws and never reads for long on changed bytes', async () => {
  const whole = tarOf([{ name: 'x', type: 'x', content: paxRecord('path', long) }, a, b]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { files } = await read(bytes);
        for (const [path] of files) expect(path.split('/')).not.toContain('..');
      },
    ),
  );
});

it('takes no other file for a tar archive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 1200 }), async (bytes) => {
      expect((await read(bytes)).files).toEqual([]);
    }),
  );
  expect((await read(bytesOf('text '.repeat(400)))).files).toEqual([]);
});
