import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../test/support/assemble';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { Diagnostic } from '../model';
import { checkMarkup } from './check-markup';
import { maxElements, openKernel, stretchLength } from './markup-kernel';

it('has code that matches its source', async () => {
  const source = await assemble(new URL('./markup-kernel.wat', import.meta.url));
  await expect(source).toMatchFileSnapshot('./markup-kernel-code.ts');
});

const kernel = openKernel();
if (kernel === null) throw new Error('the tests need WebAssembly with SIMD');

/** Returns the results with the kernel and without one. */
function both(text: string): [Diagnostic[], Diagnostic[]] {
  const [native = [], portable = []] = [kernel, null].map((used) => {
    const diagnostics = new Diagnostics();
    checkMarkup(openInput(text, diagnostics), diagnostics, used);
    return diagnostics.list();
  });
  return [native, portable];
}

const fillers = fc.oneof(
  fc.nat(20),
  fc.nat(40).map((less) => stretchLength - less),
  fc.nat(40_000),
);
const pieces = [
  ...[
    '<p>',
    '</p>',
    '<p a="1">',
    "<p a='>' b=\"it's\"/>",
    '<br/>',
    '<p a="1" a="2">',
    '<p\n a="1"\t>',
  ],
  ...['<p a = "1">', '<p a=1>', '<p a="1"b="2">', '<p a="<">', '<p a>', '<p/ >', '</p >', '</q>'],
  ...['<x:p>', '</x:p>', '<x:p xmlns:x="u">', '<p xmlns:x="v">', '<y:p/>', '<p x:a="1">', '<p:>'],
  ...['<a-name-of-thirty-and-more-letters>', '</a-name-of-thirty-and-more-letters>', '<é>', '</é>'],
  ...['<name-of-24-letters-exact>', '</name-of-24-letters-exact>', '<p.1-_>', '</p.1-_>', '<1>'],
  ...['<!-- <p> -->', '<![CDATA[</p>]]>', '<?p </p>?>', ']]>', '&amp;', '&nope;', '&', '<', '</'],
  ...['\u0001', '\t\r\n', '\uffff', '\ufeff', 'é', '<p a="', '"', "'", '>', '/>', ' ', '</', '<p'],
];
const documents = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fillers), { maxLength: 60 })
  .map((parts) => ({ parts: parts.slice(0, 60) }));
const write = (parts: readonly (string | number)[]): string =>
  `<r>${parts.map((part) => (typeof part === 'string' ? part : 'm'.repeat(part))).join('')}</r>`;

it('gives the same results with and without the kernel', () => {
  fc.assert(
    fc.property(documents, ({ parts }) => {
      const [native, portable] = both(write(parts));
      expect(native).toEqual(portable);
    }),
    { numRuns: 1500 },
  );
});

describe('at the limits of the kernel', () => {
  const deep = maxElements + 10;
  it.each([
    ['more open elements than it has room for', '<p>'.repeat(deep), '</p>'.repeat(deep)],
    ['more prefixes than it knows', ...prefixed(20)],
    ['a tag longer than its memory', `<p a="${'v'.repeat(100_000)}">`, '</p>'],
    ['a name longer than its memory', `<${'p'.repeat(100_000)}>`, `</${'p'.repeat(100_000)}>`],
  ])('checks %s', (_, start, end) => {
    const text = `<r>${start}${'<b>m</b>'.repeat(10_000)}${end}</r>`;
    expect(both(text)).toEqual([[], []]);
    const [native, portable] = both(text.replace(end, `</q>${end}`));
    expect(native.map(({ code }) => code)).toEqual(['markup-mismatched-tag']);
    expect(native).toEqual(portable);
  });
});

function prefixed(count: number): [string, string] {
  const prefixes = Array.from({ length: count }, (_, i) => `p${i}`);
  const declarations = prefixes.map((prefix) => ` xmlns:${prefix}="u"`).join('');
  const elements = prefixes
    .map((prefix) => `<${prefix}:a></${prefix}:a>`)
    .join('')
    .repeat(20);
  return [`<p${declarations}>${elements}`, '</p>'];
}
