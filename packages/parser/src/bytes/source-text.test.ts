import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, utf16 } from '../../test/support/bytes';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import { sourceText } from './source-text';

const encodings: readonly [string, (text: string) => Uint8Array][] = [
  ['UTF-8', bytesOf],
  ['UTF-16LE with a mark', (text) => utf16(text, 'le', true)],
  ['UTF-16BE with a mark', (text) => utf16(text, 'be', true)],
  ['UTF-16LE', (text) => utf16(text, 'le', false)],
  ['UTF-16BE', (text) => utf16(text, 'be', false)],
];

it.each(encodings)('reads the places that the reader names, in %s', (_, encode) => {
  const characters = fc.array(fc.constantFrom('a', 'é', '€', '𝄞', '\n', ' '), { maxLength: 30 });
  fc.assert(
    fc.property(characters, characters, characters, (before, within, after) => {
      const [head, found] = [`<p>${before.join('')}`, within.join('')];
      const given = encode(head + found + after.join(''));
      const { locate, bytes } = openInput(given, new Diagnostics());
      const mark = bytesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).length;
      const start = mark - bytesOf(head + found + after.join('')).length + bytesOf(head).length;
      const place = locate(start, start + bytesOf(found).length);
      expect(sourceText(given).slice(place.start, place.end)).toBe(found);
    }),
  );
});

it.each(encodings)('names the code units of %s', (_, encode) => {
  const { unitSize, unitAt } = sourceText(encode('<p>\n'));
  const bytes = encode('<p>\n');
  expect(unitAt(bytes.length - unitSize)).toBe(0x0a);
  expect(unitAt(bytes.length)).toBe(-1);
});

it('reads bytes that are not UTF-8 as windows-1252', () => {
  expect(sourceText(Uint8Array.of(0x63, 0x93, 0xe9, 0x94)).slice(1, 4)).toBe('“é”');
});
