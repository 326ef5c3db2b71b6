import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSystemFile, safePath } from './safe-path';

it('no name leads out of the container, and a safe one stays as it is', () => {
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
])('%s is a file of the system: %s', (path, expected) => {
  expect(isSystemFile(path)).toBe(expected);
});
