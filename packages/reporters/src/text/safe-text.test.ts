import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutCommands, withoutControls } from './safe-text';

it.each([
  ['a color', '\u001b[31mred', '␛[31mred'],
  ['a C1 control', '\u009b2Jgone', '\ufffd2Jgone'],
  ['DEL', 'a\u007f', 'a\ufffd'],
  ['a bidirectional override', 'abc\u202exe', 'abc\ufffdxe'],
  ['a tab', 'a\tb', 'a b'],
  ['a carriage return, which would overwrite the line', 'real\rfake', 'real fake'],
  ['a line separator', 'a\u2028b', 'a b'],
  ['a line feed as it is', 'a\nb', 'a\nb'],
])('shows %s', (_, text, shown) => {
  expect(withoutControls(text)).toBe(shown);
});

it('leaves no control character but the line feed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(withoutControls(text).split('\n').join('')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }),
  );
});

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
