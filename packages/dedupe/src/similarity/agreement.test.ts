import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { type Agreement, TextComparer } from './agreement';

function compare(a: string, b: string, least = 0): Agreement | null {
  const comparer = new TextComparer();
  return comparer.agree(comparer.read(a), comparer.read(b), least);
}

describe('agreement', () => {
  it.each([
    ['the same words', 'The plan, tested.', 'the PLAN: tested', 1, 0],
    ['one other word of four', 'We test it yearly.', 'We test it quarterly.', 3 / 4, 0],
    ['words in another order', 'a b c', 'c a b', 2 / 3, 0],
    ['nothing in common', 'a b', 'c d', 0, 1],
    ['texts without words', '—', '', 1, 0],
    ['a text and none', 'a', '', 0, 1],
    ['a further sentence', 'We test it. Our board meets often.', 'We test it.', 6 / 10, 4 / 7],
    [
      'a heading, which is part of a sentence',
      'Testing We test it all.',
      'We test it all.',
      8 / 9,
      0,
    ],
    ['half a sentence', 'a b c d', 'a b x y', 1 / 2, 0],
    ['less than half of it', 'a b c d', 'a x y z', 1 / 4, 1],
    ['words that begin alike', 'We manage and assessed it.', 'We managed and assess it.', 1, 0],
    ['three words of seven added', 'a b c d x y z', 'a b c d', 8 / 11, 0],
    ['three words of six added', 'a b c x y z', 'a b c', 2 / 3, 1],
    ['three words in place of two', 'a b c x y z', 'a b c v w', 6 / 11, 0],
  ])('%s', (_, a, b, similarity, unmatched) => {
    expect(compare(a, b)).toEqual({ similarity, unmatched });
  });

  it('is the same both ways, and none only below the least similarity', () => {
    const pair = texts.map((list) => [list[0] ?? '', list.at(-1) ?? ''] as const);
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], least) => {
        const agreement = compare(a, b);
        expect(compare(b, a)).toEqual(agreement);
        const enough = (agreement?.similarity ?? 0) >= least;
        expect(compare(a, b, least)).toEqual(enough ? agreement : null);
      }),
    );
  });
});
