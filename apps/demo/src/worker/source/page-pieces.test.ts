import { describe, expect, it } from 'vitest';
import { cutIntoPieces } from './page-pieces';

function cut(markup: string): string[] {
  return cutIntoPieces(markup, { start: '[', end: ']' });
}

describe('a piece', () => {
  it.each([
    [
      'allowed elements, attributes and text',
      '<p align="left">A <b>lamp</b> &amp; &lt;b></p>',
      '<p align="left">A <b>lamp</b> &amp; &lt;b&gt;</p>',
    ],
    [
      'inline styles under another name',
      '<p style="color:red">x</p>',
      '<p data-style="color:red">x</p>',
    ],
    [
      'no attribute of the filing under our names',
      '<p data-style="x" onclick="y" id="z">x</p>',
      '<p>x</p>',
    ],
    ['the text of other elements', '<ix:nonNumeric name="a"><p>x</p></ix:nonNumeric>', '<p>x</p>'],
    [
      'the body as a box',
      '<html><head><title>t</title></head><body style="margin:0"><p>x</p></body></html>',
      '<div data-style="margin:0"><p>x</p></div>',
    ],
    [
      'nothing of scripts, styles and headers',
      '<script>a</script><style>b</style><ix:header>c</ix:header><xx:header><p>d</p></xx:header>e',
      'e',
    ],
    ['marks around words of no fact', '<p>a<ix:exclude>b</ix:exclude>c</p>', '<p>a[b]c</p>'],
    ['closed elements only', '<div><p>a<p>b', '<div><p>a</p><p>b</p></div>'],
  ])('has %s', (_, markup, written) => {
    expect(cut(markup)).toEqual([written]);
  });
});

describe('a long page', () => {
  const paragraph = `<p>${'word '.repeat(3000)}</p>`;

  it('is cut between blocks, into pieces that open again what was open', () => {
    const pieces = cut(`<div style="color:red">${paragraph.repeat(9)}</div>`);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(piece).toMatch(/^<div data-style="color:red"><p>word/);
      expect(piece).toMatch(/<\/p><\/div>$/);
    }
    expect(pieces.join('').match(/word /g)).toHaveLength(27_000);
  });

  it.each(['table', 'ul'])('is not cut within a %s', (name) => {
    expect(cut(`<${name}>${paragraph.repeat(9)}</${name}>`)).toHaveLength(1);
  });

  it('is not cut within thousands of open elements', () => {
    const deep = '<div>'.repeat(5000);
    const pieces = cut(deep + paragraph.repeat(20));
    expect(pieces).toHaveLength(1);
  });
});
