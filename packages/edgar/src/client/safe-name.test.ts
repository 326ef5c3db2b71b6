import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeName, safeName } from './safe-name';

const tricks = [
  '..',
  '.',
  '',
  '../x',
  '/etc/passwd',
  'C:\\x',
  'a\\b',
  'a/b',
  'a\0b',
  'nul',
  'NUL.txt',
  'com1',
  'con.htm',
  'a.',
  'a ',
  '.hidden',
  '~body',
  'a:b',
  'ä.htm',
  'a\u202eb',
  'a?b=1',
  'x'.repeat(101),
];

describe('safeName', () => {
  it.each(['lntf-20251231.htm', 'R2.htm', 'MetaLinks.json', '0000320193-25-000079.txt', '-x'])(
    'leaves %s as it is',
    (name) => {
      expect(safeName(name)).toBe(name);
    },
  );

  it.each(tricks)('gives another name for %j', (name) => {
    expect(isSafeName(name)).toBe(false);
    expect(safeName(name)).toMatch(/^[A-Za-z0-9_-]{1,40}~[0-9a-f]{32}$/);
  });

  it('gives a name within its folder for any text, and a different one for a different text', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...tricks), // spread: a short list
      fc
        .array(fc.constantFrom('..', '/', '\\', 'nul', '.', 'a', '\0', '~'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const folder = resolve('folder');
        expect(join(folder, safeName(a)).startsWith(folder + sep)).toBe(true);
        expect(safeName(a)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._~-]{0,99}$/);
        expect(safeName(a).startsWith('~')).toBe(false);
        expect(safeName(a) === safeName(b)).toBe(a === b);
      }),
    );
  });
});
