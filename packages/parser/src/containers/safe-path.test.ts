import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSystemFile, safePath } from './safe-path';

it('lets no name lead out of the container, and keeps a safe one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', '/', '\\', 'C:', 'a', '\0', '')), (parts) => {
      const path = safePath(parts.join(''));
      expect(path.split('/')).not.toContain('..');
      expect(path).toMatch(/^[^/\\\0]+(?:\/[^/\\\0]+)*$/u);
      expect(safePath(path)).toBe(path);
    }),
  );
});

it.each([
  ['__MACOSX/a.htm', true],
  ['b/.DS_Store', true],
  ['b/._a.htm', true],
  ['b/a.htm', false],
])('decides whether %s is a file of the operating system: %s', (path, expected) => {
  expect(isSystemFile(path)).toBe(expected);
});
