import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOneLine, printable, type TextKind, withoutCommands, withoutControls } from './safe-text';

it.each([
  ['a color', '\u001b[31mred', '␛[31mred'],
  ['a C1 control', '\u009b2Jgone', '\ufffd2Jgone'],
  ['DEL', 'a\u007f', 'a\ufffd'],
  ['a bidirectional override', 'abc\u202exe', 'abc\ufffdxe'],
  ['a tab', 'a\tb', 'a b'],
  ['a carriage return, which would overwrite the line', 'real\rfake', 'real fake'],
  ['a line separator', 'a\u2028b', 'a b'],
  ['a line feed as it is', 'a\nb', 'a\nb'],
  ['marks of direction', 'a\u200e\u200f\u061cb', 'a\ufffd\ufffd\ufffdb'],
  ['invisible controls that Unicode deprecates', 'a\u206e\u206fb', 'a\ufffd\ufffdb'],
  ['annotations between lines', 'a\ufff9b\ufffa\ufffb', 'a\ufffdb\ufffd\ufffd'],
  ['a tag, which is not seen', 'a\u{e0041}b', 'a\ufffd\ufffdb'],
  ['a variation selector that hides a byte', 'a\u{e01ef}', 'a\ufffd\ufffd'],
  ['the first half of a pair', '\ud83da', '\ufffda'],
  ['the second half of a pair', 'a\udca1', 'a\ufffd'],
  ['halves in the wrong order', '\udca1\ud83d', '\ufffd\ufffd'],
  ['a pair between two halves', '\ud83d💡\udca1', '\ufffd💡\ufffd'],
  ['joined emoji and a soft hyphen as they are', '👩\u200d💻 co\u00adop', '👩\u200d💻 co\u00adop'],
])('shows %s', (_, text, shown) => {
  expect(withoutControls(text)).toBe(shown);
});

/** What no text may have: everything but the line feed that a terminal obeys or does not show. */
const forbidden =
  /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
  fc
    .array(fc.constantFrom('\ud83d', '\udca1', '\udb40', '\udc41', '\u202e', '\r', '\n', 'a', '\\'))
    .map((pieces) => pieces.join('')),
);

it('leaves no control character but the line feed, and all other characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const safe = withoutControls(text);
      expect(safe.replaceAll('\n', '')).not.toMatch(forbidden);
      expect(safe).toHaveLength(text.length);
      const kept = [...text].filter((character) => !forbidden.test(character));
      expect([...safe].filter((character) => text.includes(character))).toEqual(
        expect.arrayContaining(kept.filter((character) => character !== '\ufffd')),
      );
      expect(onOneLine(text)).toBe(safe.split('\n').join(' '));
    }),
  );
});

it.each([
  ['::error::lamp', ':\u2060:error::lamp'],
  ['a\n  ::stop-commands::x', 'a\n  :\u2060:stop-commands::x'],
  ['a ##[add-mask]lamp', 'a #\u2060#[add-mask]lamp'],
  ['##vso[task.setvariable]x', '#\u2060#vso[task.setvariable]x'],
  ['##TeamCity[x]', '#\u2060#TeamCity[x]'],
  ['std::vector, ## [a], ##a b[', 'std::vector, ## [a], ##a b['],
])('%j becomes %j', (text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});

it('leaves no command, and every other character', () => {
  const piece = fc.constantFrom(':', '::', '#', '##[', 'vso', '[', ' ', '\n', '\t', 'a');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const safe = withoutCommands(text);
      expect(safe).not.toMatch(/^\s*::|##[a-z]*\[/m);
      expect(safe.replaceAll('\u2060', '')).toBe(text);
    }),
  );
});

describe('printable', () => {
  it.each<[TextKind, string, string]>([
    ['plain', '\u001b[31mred\u001b[39m\r\n', '␛[31mred␛[39m \n'],
    ['terminal', '\u001b[31mred\u001b[39m\r\n', '\u001b[31mred\u001b[39m \n'],
    ['terminal', '\u001b[2Ja\u001b]0;b\u0007\u001b[38;5;1m', '␛[2Ja␛]0;b␇␛[38;5;1m'],
    ['table', 'a,b\r\nc\rd\u001b[31m\r\n', 'a,b\r\nc d␛[31m\r\n'],
    ['json', '"\u009b \u202e ##[ \u{e0041} 💡"', '"\\u009b \\u202e \\u0023#[ \\udb40\\udc41 💡"'],
    ['annotations', '::error::x\n##[add-mask]', '::error::x\n#\u2060#[add-mask]'],
    ['terminal', '\u001b[1m ::error::x', '\u001b[1m :\u2060:error::x'],
  ])('makes %s text of %j', (kind, text, expected) => {
    expect(printable(text, kind)).toBe(expected);
  });

  it('leaves what it made as it is, in every kind', () => {
    const kinds = fc.constantFrom<TextKind>('plain', 'terminal', 'table', 'annotations');
    const piece = fc.constantFrom('\u001b[1m', '\r\n', '::', '##[', '\u202e', '\ud83d', 'a');
    fc.assert(
      fc.property(fc.array(piece), kinds, (pieces, kind) => {
        const once = printable(pieces.join(''), kind);
        expect(printable(once, kind)).toBe(once);
      }),
    );
  });

  it('changes no value of JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = printable(JSON.stringify({ [text]: `##[${text}` }), 'json');
        expect(JSON.parse(json)).toEqual({ [text]: `##[${text}` });
        expect(json).not.toMatch(forbidden);
      }),
    );
  });
});
