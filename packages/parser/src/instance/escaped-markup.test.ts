import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HtmlWriter } from '../text/html-writer';
import { readMarkup } from '../text/markup';
import { isMarkup } from './escaped-markup';

describe('isMarkup', () => {
  it.each([
    ['an element', '<p>We assess risk.</p>'],
    ['an end tag alone', 'We assess risk.</div>'],
    ['an empty tag', 'One line<br/>another'],
    ['a start tag that nothing closes', 'One line<br>another'],
    ['a start tag with attributes', `<div style='margin:0'>We`],
    ['a tag in which the text ends', '<div style="marg'],
    ['a prefixed element', '<h:p>We</h:p>'],
    ['a named reference', 'Research &amp; Development'],
    ['a decimal reference', 'the board&#8217;s'],
    ['a hexadecimal reference', 'the board&#x2019;s'],
    ['a reference of HTML', 'Item&nbsp;1C'],
    ['words that read the same either way', 'We assess\nrisk (> 5%).'],
    ['nothing', ''],
  ])('takes %s for markup', (_, value) => {
    expect(isMarkup(value)).toBe(true);
  });

  it.each([
    ['a comparison', 'below <5% or > 3, a < b'],
    ['a comparison of names', 'if a <b and c> d'],
    ['a comparison at the end', 'such that a <b'],
    ['an end that is none', 'and so on </b'],
    ['an address', 'write to <board@example.com>'],
    ['an ampersand', 'AT&T & Sons; R&D; M&A'],
    ['a word between ampersand and semicolon', 'Barnes &Noble; Smith &Sons;'],
    ['what is no reference by a prefix that is one', '&copyright; &notice;'],
    ['a number sign', 'item &#; &#x;'],
  ])('takes %s for text', (_, value) => {
    expect(isMarkup(value)).toBe(false);
  });

  it('takes everything that the HTML writer writes for markup', () => {
    const word = fc.constantFrom('a', 'b < c', '&', 'é', ' ', '>');
    const element = fc.constantFrom('p', 'span', 'td', 'br', 'ix');
    fc.assert(
      fc.property(fc.array(fc.tuple(element, word), { minLength: 1 }), (pieces) => {
        const writer = new HtmlWriter();
        for (const [name, text] of pieces) {
          writer.open(name, ' class="x"', false);
          writer.text(text);
        }
        const html = writer.finish();
        expect(isMarkup(html)).toBe(true);
        const again = new HtmlWriter();
        readMarkup(html, again);
        expect(again.finish()).toBe(html);
      }),
    );
  });

  it.each([
    ['<a b="', true],
    ["<a b='x' ", true],
    ['<', false],
    ['&', false],
    ['&#1', false],
    ['<a ', false],
  ])('decides quickly about a megabyte of %s', (piece, expected) => {
    expect(isMarkup(piece.repeat(1_000_000 / piece.length))).toBe(expected);
  });
});
