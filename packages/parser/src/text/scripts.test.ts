import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHtml } from './formatter';
import { asciiKey } from './keys';
import { foldScripts } from './scripts';
import { toMarkdown } from './to-markdown';

function raise(text: string, style: string): string {
  return `<span style="${style}">${text}</span>`;
}

describe('raised and lowered text', () => {
  it.each([
    ['a year and a note', '2025<sup>3</sup>', '2025³'],
    ['an amount and a note', '$4<sup>2</sup> million', '$4² million'],
    ['a negative power', '10<sup>-6</sup> and 10<sup>−6</sup>', '10⁻⁶ and 10⁻⁶'],
    ['a note in brackets', '5%<sup>(12)</sup> of', '5%⁽¹²⁾ of'],
    ['a letter', '2025<sup>a</sup>, 4<sup>(b)</sup>, 4<sup>ii</sup>', '2025ᵃ, 4⁽ᵇ⁾, 4ⁱⁱ'],
    ['lowered digits', 'H<sub>2</sub>O, CO<sub>2</sub>', 'H₂O, CO₂'],
    ['a fraction', '1<sup>1</sup>/<sub>2</sub>', '1¹/₂'],
    [
      'what Unicode lacks',
      '2025<sup>1,2</sup> x<sub>b</sub> y<sup>A</sup>',
      '2025^(1,2) x_(b) y^(A)',
    ],
    ['several notes', '2025<sup>1</sup><sup>,</sup><sup>2</sup>', '2025^(1,2)'],
    ['a note of several elements', '2025<sup>(</sup><sup><a>1</a></sup><sup>)</sup>', '2025⁽¹⁾'],
    ['words', '2025<sup>see note</sup> end', '2025^(see note) end'],
    ['the number of a note at its start', '<p><sup>1</sup>Two firms.</p>', '¹Two firms.'],
    ['white space around', 'a<sup> 1 </sup>b', 'a ¹ b'],
    ['ordinals', 'the 24<sup>th</sup> of, 1<sup>st</sup>', 'the 24th of, 1st'],
    ['letters of an ordinal after a word', 'a<sup>th</sup>', 'aᵗʰ'],
    ['signs', 'Lynx<sup>®</sup>, $4<sup>*</sup>, 4<sup>†</sup>', 'Lynx®, $4*, 4†'],
    ['trademarks', 'Lynx<sup>TM</sup>', 'Lynx™'],
    ['what is small already', '2025<sup>²</sup>', '2025²'],
    ['each cell', '<tr><td>4<sup>1</sup></td><td><sup>2</sup>5</td></tr>', '4¹ ²5'],
    ['each line', '4<sup>1<br/>2</sup>', '4¹\n²'],
    ['preformatted text', '<pre>4<sup>1</sup>\n5</pre>', '4¹\n5'],
    ['the number of an item', '<ol><li><sup>1</sup> a</li></ol>', '1. ¹ a'],
  ])('keeps apart from the text before it: %s', (_, html, text) => {
    expect(formatHtml(html).text).toBe(text);
  });

  it.each([
    'vertical-align:super',
    'VERTICAL-ALIGN: Super; font-size: 70%',
    'vertical-align:4pt',
    'vertical-align:30%',
    'font-size:70%;vertical-align:top',
    'font-size:6.5pt;position:relative;top:-3.5pt;vertical-align:baseline',
    'position: relative; bottom: 0.4em',
  ])('is raised by a style: %s', (style) => {
    expect(formatHtml(`2025${raise('(3)', style)}`).text).toBe('2025⁽³⁾');
  });

  it.each(['vertical-align:sub', 'vertical-align:-2pt', 'position:relative;top:2pt'])(
    'is lowered by a style: %s',
    (style) => {
      expect(formatHtml(`H${raise('2', style)}O`).text).toBe('H₂O');
    },
  );

  it.each([
    'vertical-align:baseline',
    'vertical-align:top',
    'font-size:10.5pt;vertical-align:top',
    'vertical-align:0pt',
    'position:relative',
    'position:relative;top:0.2pt',
    'position:absolute;top:-4pt',
    'margin-top:-4pt;position:relative',
  ])('is on the line in spite of a style: %s', (style) => {
    expect(formatHtml(`2025${raise('3', style)}`).text).toBe('20253');
  });

  it('is not what the style of a cell or block aligns', () => {
    const html = '<table><tr><td style="vertical-align:super">1</td></tr></table>';
    expect(formatHtml(`${html}<p style="position:relative;top:-4pt">2</p>`).text).toBe('1\n2');
  });

  it('is prose if it is long', () => {
    const prose = 'We assess the risks of our systems each year.';
    expect(formatHtml(`2025<sup>${prose}</sup>`).text).toBe(`2025 ${prose}`);
  });

  it('does not slow down with many marks', () => {
    const marks = 100_000;
    expect(formatHtml('4<sup>1</sup>'.repeat(marks)).text).toHaveLength(2 * marks);
  });

  it('is in Markdown as in the value', () => {
    const markdown = toMarkdown(
      formatHtml('2025<sup>3</sup> x<sup>1,2</sup> <b>y<sub>b</sub></b>'),
    );
    expect(markdown).toBe('2025³ x^(1,2) **y\\_(b)**');
  });

  it('never changes the digits of the text before it', () => {
    const digits = fc.stringMatching(/^\d{1,4}$/u);
    const mark = fc.stringMatching(/^[\da-zA-Z(),*-]{1,5}$/u).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(digits, mark, fc.constantFrom('sup', 'sub'), (number, text, tag) => {
        const written = formatHtml(`<p>${number}<${tag}>${text}</${tag}> end</p>`).text;
        expect(/^\d+/u.exec(written)?.[0]).toBe(number);
      }),
    );
  });
});

describe('foldScripts', () => {
  it('gives the text as sources without markup have it', () => {
    expect(foldScripts('2025³ H₂O 4⁽ᵃ⁾ 10⁻⁶ x^(1,2) y_(b) é')).toBe(
      '20253 H2O 4(a) 10-6 x1,2 yb é',
    );
  });

  it('is part of the key for sources that lose characters', () => {
    const { text } = formatHtml('2025<sup>3</sup> and 4<sup>1,2</sup>');
    expect(asciiKey(text)).toBe(asciiKey('2025 3 and 4 1,2'));
  });
});
