import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutCommands } from './commands';

it.each([
  ['::error::lamp', ':\u2060:error::lamp'],
  ['a\n  ::stop-commands::x', 'a\n  :\u2060:stop-commands::x'],
  ['a ##[add-mask]lamp', 'a #\u2060#[add-mask]lamp'],
  ['std::vector, ## [a]', 'std::vector, ## [a]'],
])('%j becomes %j', (text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});

it('leaves no command, and every other character', () => {
  const piece = fc.constantFrom(':', '::', '#', '##[', '[', ' ', '\n', '\t', 'a');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const safe = withoutCommands(text);
      expect(safe).not.toMatch(/^\s*::|##\[/m);
      expect(safe.replaceAll('\u2060', '')).toBe(text);
    }),
  );
});
