import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { Glob } from './glob';

function matches(glob: string, path: string, dot = false): boolean {
  return new Glob(glob, { dot }).matches(path);
}

describe('a glob', () => {
  it.each([
    ['*.htm', 'a.htm'],
    ['*.htm', '.htm', false],
    ['*.htm', 'sub/a.htm', false],
    ['**/*.htm', 'a.htm'],
    ['**/*.htm', 'a/b/c.htm'],
    ['**/*.htm', 'a/.b/c.htm', false],
    ['.b/*', '.b/c'],
    ['.*/c', '.b/c'],
    ['drafts/**', 'drafts'],
    ['drafts/**', 'drafts/a/b'],
    ['./a//b/', 'a/b'],
    ['**/b/**/d', 'a/b/b/c/d'],
    ['a**b', 'axxb'],
    ['a**b', 'a/b', false],
    ['?', '🐡'],
    ['*/**', 'a', false],
    ['*/**', 'a/b/c'],
    ['[^a-c]x', 'dx'],
    ['[^a]x', '.x', false],
    ['[!a-c]x', 'dx'],
    ['[!a-c]x', 'bx', false],
    ['[]x]', ']'],
    ['[!]', '[!]'],
    ['[!]]', 'a'],
    ['[a\\]-]', '-'],
    ['[a-]', '-'],
    ['[]', '[]'],
    ['a[b', 'a[b'],
    ['a]b}', 'a]b}'],
    ['{a,b{c,d}}.htm', 'bd.htm'],
    ['{a/b,c}/d', 'a/b/d'],
    ['{a,}b', 'b'],
    ['{a}', '{a}'],
    ['\\*', '*'],
    ['\\*', 'a', false],
    ['\\{a,b}', '{a,b}'],
    ['a\\', 'a\\'],
    ['*', '..', false],
    ['../*.htm', '../a.htm'],
  ])('%j on %j', (glob, path, expected = true) => {
    expect(matches(glob, path)).toBe(expected);
  });

  it('finds hidden names where it is asked to, but never a folder above', () => {
    expect(['.a', '..', '.'].map((name) => matches('*', name, true))).toEqual([true, false, false]);
    expect(matches('**', 'a/../b', true)).toBe(false);
  });

  it.each([
    ['+(+(a|b)*)*c', "'+(' is not supported. Write alternatives as {a,b}"],
    ['a!(b)', "'!(' is not supported"],
    ['!a', "!a: a glob cannot begin with '!'"],
    ['a{1..9}', "'{1..9}' is not supported"],
    ['*'.repeat(1001), 'a glob has at most 1000 characters'],
    ['{a,b}'.repeat(30), 'the alternatives in {} have more than 10000 characters together'],
    [`${'{a,'.repeat(200)}${'}'.repeat(200)}`, 'the alternatives in {} have more than'],
  ])('is refused, and why: %.20s', (glob, reason) => {
    expect(() => new Glob(glob, { dot: false })).toThrow(reason);
  });

  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 4 });
  const path = fc
    .array(name, { minLength: 1, maxLength: 4 })
    .filter((steps) => !steps.some((step) => /^\.+$/u.test(step)))
    .map((steps) => steps.join('/'));
  const wild = fc.constantFrom('a', 'b', '*', '?', '.b', '[ab]', '{a,b*}', 'a.');
  const step = fc.oneof(
    fc.constant('**'),
    fc.array(wild, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  );
  const glob = fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.join('/'))
    // Where picomatch has habits of its own: many stars, lone dots, and what is below any folder.
    .filter(
      (text) => !/[^/]\*\*|\*\*[^/]|(?:^|\/)[.?*]*\.(?:$|\/)|[*?\]}][^/]*(?:\/\*\*)+$/u.test(text),
    );

  it('matches what picomatch matches', () => {
    fc.assert(
      fc.property(glob, path, (text, of) => {
        expect([text, of, matches(text, of)]).toEqual([text, of, picomatch(text)(of)]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['stars', `${'*a'.repeat(500)}`, 'a'.repeat(4000)],
    ['folders', `${'**/*a/'.repeat(160)}`, `${'aa/'.repeat(1300)}b`],
    ['groups', `{${'**/a*/'.repeat(40)},${'**/*b/'.repeat(40)}}/c`, 'ab/'.repeat(1300)],
  ])('takes work in proportion to glob and path: %s', (_, hostile, path) => {
    const before = process.cpuUsage();
    expect(matches(hostile.slice(0, 1000), path)).toBeTypeOf('boolean');
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(2);
  });
});
