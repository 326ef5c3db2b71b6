import { expect, it } from 'vitest';
import { markedText, pageAround } from './marked-text';

function mark(end: 'start' | 'end', fact: number): string {
  return end === 'start' ? `{${fact} ` : ` ${fact}}`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

it('puts marks at byte offsets, whatever the characters before them', () => {
  const bytes = utf8('“ä” <a>lamp</a> €');
  const start = utf8('“ä” ').length;
  const tagged = [{ fact: 7, start, end: start + '<a>lamp</a>'.length }];
  expect(markedText(bytes, { start: 0, end: bytes.length }, tagged, mark)).toBe(
    '“ä” {7 <a>lamp</a> 7} €',
  );
});

it('reads bytes that are not UTF-8 as windows-1252', () => {
  const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
  expect(markedText(bytes, { start: 0, end: 4 }, [], mark)).toBe('café');
});

it('leaves out what is on another page', () => {
  const bytes = utf8('<TEXT>one</TEXT><TEXT>two</TEXT>');
  const page = pageAround(bytes, 23);
  const tagged = [
    { fact: 0, start: 6, end: 9 },
    { fact: 1, start: 22, end: 25 },
  ];
  expect(markedText(bytes, page, tagged, mark)).toBe('{1 two 1}');
});

it('treats a file without pages as one page', () => {
  expect(pageAround(utf8('<p>one</p>'), 4)).toEqual({ start: 0, end: 10 });
});
