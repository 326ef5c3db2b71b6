import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/support/bytes';
import { searchIn } from '../../bytes/search';
import { findTagEnd } from '../../bytes/tag-ends';
import { NameTable } from './name-table';
import { openKernel, stretchLength } from './tag-kernel';
import type { TagSearch } from './tag-search';
import { HopSearch, KernelSearch } from './tag-search';

const kernel = openKernel();
if (kernel === null) throw new Error('the tests need WebAssembly with SIMD');

const searches = {
  'the hop': (bytes: Uint8Array, table: NameTable) => new HopSearch(bytes, table),
  'the kernel': (bytes: Uint8Array, table: NameTable) => new KernelSearch(bytes, table, kernel),
};

function tableOf(...names: string[]): NameTable {
  const table = new NameTable();
  for (const name of names) table.add(bytesOf(name), name !== 'xbrli:context');
  return table;
}

interface Found {
  at: number;
  before: number;
  end: number;
  declares: boolean;
}

/** What a search finds, reading on where `next` says. */
function walk(search: TagSearch, next: (at: number) => number): Found[] {
  const found: Found[] = [];
  for (let at = search.next(0); at !== -1; ) {
    const { before, end } = search;
    const after = next(at);
    found.push({ at, before, end, declares: search.mentionsXmlns(at, after) });
    at = search.next(after);
  }
  return found;
}

/** The same without what one search leaves to who reads the tags, and the other does not. */
function settled(bytes: Uint8Array, found: readonly Found[]): unknown[] {
  const search = searchIn(bytes);
  const endOf = (at: number) => findTagEnd(bytes, search, at + 1);
  return found.map(({ at, before, end, declares }) => {
    const own = endOf(at);
    expect([-1, own.complete ? own.at : -1]).toContain(end);
    const isInside = before !== -1 && endOf(before).at > at;
    return { at, declares, before: isInside ? before : -1 };
  });
}

describe.each(Object.entries(searches))('%s', (_, open) => {
  it.each([
    ['a tag that is looked for', '<p><ix:hidden a="b">', [3]],
    ['its end tag', '<p></ix:hidden><p>', [3]],
    ['a tag whose first eight bytes are the same', '<ix:nonNuance>', [0]],
    ['no tag that differs in them', '<ix:nonFraction><ix:hid><ix:hider><hidden>', []],
    ['no tag in other letters', '<IX:hidden>', []],
    ['the start tag of a context, and not its end tag', '<xbrli:context></xbrli:context>', [0]],
    ['comments, CDATA, instructions', '<!-- --><b/><![CDATA[ ]]><?a?>', [0, 12, 25]],
    ['scripts and styles in any letters', '<script><STYLE><ScRiPt></script>', [0, 8, 15]],
    ['no strong, no scr', '<strong><scr><st><s>', []],
    ['a tag that declares', '<p><b xmlns:a="b"><p>', [3]],
    ['a tag that declares twice, once', '<p><b xmlns:a="b" xmlns="c"><p>', [3]],
    ['the tag before a text with xmlns', '<p>xmlns<b>', [0]],
    ['no xmlns before all tags', 'xmlns<p>xmln', []],
    ['a tag that the document breaks off in', '<p></ix:hidden', [3]],
    ['nothing in nothing', '', []],
  ])('finds %s', (_title, text, expected) => {
    const search = open(bytesOf(text), tableOf('ix:nonNumeric', 'ix:hidden', 'xbrli:context'));
    expect(walk(search, (at) => at + 1).map(({ at }) => at)).toEqual(expected);
  });

  it('knows the tag before, in which a tag may be, unless it was read already', () => {
    const search = open(bytesOf('<p><b a="<ix:hidden>"><b a=\'<ix:hidden>'), tableOf('ix:hidden'));
    expect([search.next(0), search.before]).toEqual([9, 3]);
    expect([search.next(22), search.before]).toEqual([28, 22]);
    expect(search.next(29)).toBe(-1);
  });

  it('finds names that are added while it runs', () => {
    const table = tableOf('ix:hidden');
    const search = open(bytesOf('<a:b><ix:hidden><a:b><a:c>'), table);
    expect(search.next(0)).toBe(5);
    table.add(bytesOf('a:b'), true);
    expect(search.next(6)).toBe(16);
    table.add(bytesOf('a:c'), true);
    expect(search.next(17)).toBe(21);
    expect(search.next(22)).toBe(-1);
  });
});

/** Long enough for some to be at the edges of stretches. */
const filler = fc.oneof(
  fc.nat(20),
  fc.nat(3).map((less) => stretchLength - less),
  fc.nat(70_000),
);
const pieces = [
  ...['<', '</', '<p', '<ix:hidden', '</ix:hidden>', '<ix:h', '<ix:hiddenx', '<!', '<?'],
  ...[
    'xmlns',
    'xmln',
    ' xmlns:a="b"',
    'xm',
    '>',
    '<script>',
    '<Style',
    'é',
    '<<',
    '<xbrli:context>',
  ],
  ...['</xbrli:context>', '<p a="<ix:hidden">', '<later:name>', '</later:name', ' a="', " b='"],
  ...['<p a="', '<ix:hidden a="b>c" d= "e>">', '"', "'", '=', ' '],
];
/** A number is that many letters. */
const documents = fc.array(fc.oneof(fc.constantFrom(...pieces), filler), { maxLength: 30 });
const write = (parts: readonly (string | number)[]): Uint8Array =>
  bytesOf(parts.map((part) => (typeof part === 'string' ? part : 'm'.repeat(part))).join(''));

it('finds the same with the kernel and by hopping, wherever reading continues', () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(fc.oneof(fc.nat(30), fc.nat(100_000)), { minLength: 1, maxLength: 5 }),
      fc.nat(5),
      (parts, lengths, whenNamed) => {
        const bytes = write(parts);
        const [hop, native] = Object.values(searches).map((open) => {
          const table = tableOf('ix:hidden', 'xbrli:context');
          let count = 0;
          const found = walk(open(bytes, table), (at) => {
            if (count === whenNamed) table.add(bytesOf('later:name'), true);
            const length = lengths[count++ % lengths.length] ?? 0;
            return Math.min(at + 1 + length, bytes.length);
          });
          return settled(bytes, found);
        });
        expect(native).toEqual(hop);
      },
    ),
    { numRuns: 300 },
  );
});
