import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { wholeLines } from './whole-lines';

async function read(text: string, pieceSize: number, limit: number) {
  const bytes = bytesOf(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  }
  const found: { text: string; offset: number; cut: boolean }[] = [];
  for await (const { bytes: lines, offset, cut } of wholeLines(pieces(), limit)) {
    found.push({ text: new TextDecoder().decode(lines), offset, cut });
  }
  return found;
}

const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 }));

it('yields all lines whole, in order and with their offsets, however the stream is cut', async () => {
  const property = fc.asyncProperty(lines, fc.integer({ min: 1, max: 30 }), async (parts, size) => {
    const text = parts.join('');
    const found = await read(text, size, 400);
    expect(found.map((one) => one.text).join('')).toBe(text);
    for (const [i, one] of found.entries()) {
      expect(text.startsWith(one.text, one.offset)).toBe(true);
      expect(one.cut).toBe(false);
      if (i < found.length - 1) expect(one.text.endsWith('\n')).toBe(true);
    }
  });
  await fc.assert(property);
});

it.each([1, 3, 100])(
  'yields only the start of a line beyond the limit (pieces of %i)',
  async (size) => {
    const found = await read(`ab\n${'x'.repeat(50)}\ncd\n${'y'.repeat(50)}`, size, 16);
    const whole = found.filter(({ cut }) => !cut).map(({ text }) => text);
    expect(whole.join('')).toBe('ab\ncd\n');
    expect(found.filter(({ cut }) => cut)).toEqual([
      { text: 'x'.repeat(16), offset: 3, cut: true },
      { text: 'y'.repeat(16), offset: 57, cut: true },
    ]);
  },
);

it('yields a line of exactly the limit whole', async () => {
  const text = `${'x'.repeat(15)}\nab\n`;
  expect((await read(text, 7, 16)).map((one) => one.text).join('')).toBe(text);
});
