import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Excerpt, excerptOf, type Quotable } from './excerpt';

/** Quotes a text whose deciding words are in brackets; returns the quote with marks as brackets. */
function quoted(bracketed: string, { clause, room }: { clause?: string; room: number }): string {
  const deciding: { start: number; end: number }[] = [];
  let text = '';
  for (const part of bracketed.split(/(\[.*?\])/)) {
    const words = part.replace(/[[\]]/g, '');
    if (words !== part) deciding.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const at = clause === undefined ? undefined : text.indexOf(clause);
  const { quote, marks } = excerptOf(text, {
    start: 0,
    end: text.length,
    deciding,
    clause: at,
    room,
  });
  return marks.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    quote,
  );
}

describe('an excerpt', () => {
  it.each([
    ['is the whole if it fits', 'The lamp [is not] lit.', undefined, 'The lamp [is not] lit.'],
    [
      'ends after the last word that fits',
      'The lamp [is not] lit, for want of the oil in the harbor.',
      undefined,
      'The lamp [is not] lit, for want of the …',
    ],
    [
      'begins with the clause if the words do not fit from the start',
      'Whatever the keeper may say of it, the lamp [is not] lit.',
      'the lamp',
      '… the lamp [is not] lit.',
    ],
    [
      'begins with the words if their clause is too long',
      'Whatever the keeper may say of it, the lamp [is not] lit.',
      undefined,
      '… [is not] lit.',
    ],
    [
      'has a piece for each of words that lie far apart',
      '[No] lamp of the many that line the quays of the harbor [is lit] before the fog is there.',
      undefined,
      '[No] lamp … harbor [is lit] before …',
    ],
    [
      'joins pieces with little between them',
      'Here [no] lamp [of] the many that line the quays of the harbor [is lit] before the fog.',
      undefined,
      'Here [no] lamp [of] the … [is lit] …',
    ],
    [
      'marks adjacent words together',
      'It [is] [not] [no]t lit.',
      undefined,
      'It [is not no]t lit.',
    ],
  ])('%s', (_, text, clause, expected) => {
    expect(quoted(text, { ...(clause && { clause }), room: 40 })).toBe(expected);
  });

  it('quotes both ends of deciding words that are too long', () => {
    const lamps = 'lamp after lamp '.repeat(20);
    expect(quoted(`There we [light ${lamps}at dusk] again.`, { room: 200 })).toMatch(
      /^There we \[light (?:lamp|after| )+\] … \[(?:lamp|after| )+at dusk\] again\.$/u,
    );
  });

  it('quotes the first of too many deciding words, in work that grows with their number', () => {
    const text = 'lit '.repeat(200_000);
    const deciding = Array.from({ length: 100_000 }, (_, at) => ({
      start: 8 * at,
      end: 8 * at + 3,
    }));
    const { pieces, marks } = excerptOf(text, { start: 0, end: text.length, deciding });
    expect(marks.slice(0, 2)).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ]);
    expect(pieces).toHaveLength(Math.floor(400 / 3));
  });

  it('cuts text without white space between characters', () => {
    const text = '🔥'.repeat(30);
    const { quote } = excerptOf(text, { start: 0, end: text.length, room: 41 });
    expect(quote).toBe(`${'🔥'.repeat(20)} …`);
  });
});

const word = fc.stringMatching(/^[a-z.,🔥]{1,9}$/u);
const cases = fc
  .record({
    words: fc.array(word, { maxLength: 120 }),
    ranges: fc.array(fc.tuple(fc.nat(900), fc.nat(30)), { maxLength: 8 }),
    clause: fc.option(fc.nat(300), { nil: undefined }),
    from: fc.nat(20),
  })
  .map(({ words, ranges, clause, from }) => {
    const text = words.join(' ');
    const start = Math.min(from, text.length);
    const deciding = ranges.map(([at, length]) => ({ start: at, end: at + length }));
    return { text, quotable: { start, end: text.length, deciding, clause, room: 300 } };
  });

describe('any excerpt', () => {
  it('has only words of the text, in order, and no more than fit', () => {
    fc.assert(
      fc.property(cases, ({ text, quotable }) => {
        const { quote, pieces } = excerptOf(text, quotable);
        const words = pieces.map(({ start, end }) => text.slice(start, end));
        expect(quote.replace(/^… | …$/gu, '')).toBe(words.join(' … '));
        expect(words.join('').length).toBeLessThanOrEqual(300);
        expect(pieces.flatMap(({ start, end }) => [start, end])).toEqual(
          pieces.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b),
        );
        expect(quote.startsWith('… ')).toBe(
          /\S/u.test(text.slice(quotable.start, pieces[0].start)),
        );
      }),
    );
  });

  it('holds the deciding words and marks them where the text has them', () => {
    fc.assert(
      fc.property(cases, ({ text, quotable }) => {
        const excerpt = excerptOf(text, quotable);
        const places = placesOf(excerpt, text, quotable);
        const marked = new Set(places.flatMap(({ start, end }) => range(start, end)));
        for (const { start, end } of quotable.deciding) {
          const wanted = range(Math.max(start, quotable.start), Math.min(end, text.length));
          expect(wanted.filter((at) => !marked.has(at))).toEqual([]);
        }
      }),
    );
  });

  it('never throws, whatever the ranges are', () => {
    const offset = fc.integer({ min: -50, max: 200 });
    const span = fc.record({ start: offset, end: offset });
    fc.assert(
      fc.property(fc.string(), span, fc.array(span), offset, (text, whole, deciding, clause) => {
        excerptOf(text, { ...whole, deciding, clause, room: 40 });
      }),
    );
  });
});

/** Returns the places of the marks in the text, which must have the marked words there. */
function placesOf({ quote, pieces, marks }: Excerpt, text: string, { start }: Quotable) {
  const lead = /\S/u.test(text.slice(start, pieces[0].start)) ? '… '.length : 0;
  let after = -1;
  return marks.map((mark) => {
    expect(mark.start).toBeGreaterThan(after);
    after = mark.end;
    let at = lead;
    for (const piece of pieces) {
      const shift = piece.start - at;
      at += piece.end - piece.start + ' … '.length;
      if (mark.end + shift > piece.end) continue;
      const place = { start: mark.start + shift, end: mark.end + shift };
      expect(quote.slice(mark.start, mark.end)).toBe(text.slice(place.start, place.end));
      return place;
    }
    throw new Error('a mark outside of the quote');
  });
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
