import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { type Agreement, TextComparer } from './agreement';

function compare(a: string, b: string, least = 0): Agreement | null {
  const comparer = new TextComparer();
  return comparer.agree(comparer.read(a), comparer.read(b), least);
}

describe('agreement is computed for', () => {
  it.each([
    ['the same words', 'The plan, tested.', 'the PLAN: tested', 1, 0],
    ['one added word, which counts half', 'We log it now.', 'We log it here now.', 12 / 13, 0],
    ['words in another order', 'x y z', 'z x y', 2 / 3, 0],
    ['nothing in common', 'x y', 'z w', 0, 1],
    ['texts without words', '—', '', 1, 0],
    ['a text and an empty one', 'x', '', 0, 1],
    ['a further sentence', 'Logs grow. Cash counts always.', 'Logs grow.', 1 / 2, 1 / 2],
    ['a heading', 'Tests logs grow.', 'logs grow.', 4 / 5, 0],
    ['a capitalized heading', 'Tests and Audits Logs grow.', 'Logs grow.', 1, 0],
    ['a heading that begins like the sentence', 'Logs and Audits Logs grow.', 'Logs grow.', 1, 0],
    [
      'a title of eleven words',
      `Logs grow. ${'Ada Vice '.repeat(5)}Officer. Cash counts daily.`,
      'Logs grow. Cash counts daily.',
      8 / 19,
      0,
    ],
    ['other headings', 'Tests and Audits Logs grow.', 'Our Logs Logs grow.', 1, 0],
    [
      'a heading with a stop, which is not a sentence',
      'Logs grow. Risk Factors. Cash counts daily.',
      'Logs grow. Cash counts daily.',
      4 / 5,
      0,
    ],
    ['nothing but a heading', 'Tests Audits', 'Audits', 1 / 2, 1],
    ['half a sentence', 'b c d e', 'b c x y', 1 / 2, 0],
    ['less than half of it', 'b c d e', 'b x y z', 1 / 4, 1],
    ['words that begin alike', 'manage assessed', 'managed assess', 1, 0],
    ['function words that begin another word', 'under logs', 'understand logs', 4 / 7, 0],
    ['names in common, which count half', 'logs of Ada 7', 'logs of Ada 8', 2 / 3, 0],
    ['three words of seven added', 'b x c y d z e', 'b c d e', 8 / 11, 0],
    ['three words of seven added at once', 'b c d e x y z', 'b c d e', 8 / 11, 1],
    ['three words of eight added at once', 'b c d e f x y z', 'b c d e f', 10 / 13, 0],
    ['three words of six added', 'b c d x y z', 'b c d', 2 / 3, 1],
    ['three words in place of two', 'b c d x y z', 'b c d v w', 6 / 11, 0],
    ['a denial', 'logs grow daily', 'logs never grow daily', 12 / 13, 1],
    ['a denial in both', 'logs do not grow', 'logs never grow', 8 / 11, 0],
    ['a denial in a sentence of its own', 'logs grow, not cash', 'Logs grow. Not cash', 1, 0],
  ])('%s', (...row) => {
    const [, a, b, similarity, unmatched] = row;
    expect(compare(a, b)).toEqual({ similarity, unmatched });
  });

  it('texts both ways alike, and is null only below the least similarity', () => {
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
