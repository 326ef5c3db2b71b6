import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Replacement, replaceParts } from './replacements';

const text = 'The soft\u00adware of our e\ufb03cient firm.';
const replacements: Replacement[] = [
  { start: 8, end: 9, text: '' },
  { start: 22, end: 23, text: 'ffi' },
];

it('leads back to the original places', () => {
  const { text: replaced, originOf } = replaceParts(text, replacements);
  expect(replaced).toBe('The software of our efficient firm.');
  const placeIn = (word: string): string => {
    const start = replaced.indexOf(word);
    const { start: from, end } = originOf(start, start + word.length);
    return text.slice(from, end);
  };
  expect(['software', 'ware', 'our', 'efficient', 'fi', 'firm'].map(placeIn)).toEqual([
    'soft\u00adware',
    'ware',
    'our',
    'e\ufb03cient',
    '\ufb03',
    'firm',
  ]);
});

const edits = fc
  .array(fc.record({ skip: fc.nat(4), drop: fc.nat(3), text: fc.string({ maxLength: 3 }) }))
  .map((list) => {
    let at = 0;
    return list.map(({ skip, drop, text }): Replacement => {
      const start = at + skip;
      at = start + drop;
      return { start, end: at, text };
    });
  });

it('keeps what is not replaced, at the place that each way gives', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const length = (list.at(-1)?.end ?? 0) + 3;
      const original = Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
      const { text: replaced, originOf, placeOf } = replaceParts(original, list);
      for (let at = 0; at < length; at += 1) {
        if (list.some(({ start, end }) => at >= start && at < end)) continue;
        const place = replaced.indexOf(original.charAt(at));
        expect(originOf(place, place + 1)).toMatchObject({ start: at });
        // Between two replacements of nothing, an offset may be before or after what was added.
        if (!list.some(({ start, end }) => start === at && end === at)) {
          expect(placeOf(at)).toBe(place);
        }
      }
      expect([placeOf(0) >= 0, placeOf(length)]).toEqual([true, replaced.length]);
    }),
  );
});
