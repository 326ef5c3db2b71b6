import { formatHtml } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { mendTornLines, withoutTornLines } from './torn-lines';

describe('lines that a page break tore', () => {
  it.each([
    ['are one line', 'We maintain a\nlist of lamps.', 'We maintain a list of lamps.'],
    ['stay two where a sentence ends', 'We plan.\nWe act.', 'We plan.\nWe act.'],
    ['stay a heading and a text', 'Governance\nOur board acts.', 'Governance\nOur board acts.'],
    ['are nothing in one line', 'We plan.', 'We plan.'],
  ])('%s', (_, text, expected) => {
    expect(withoutTornLines(text)).toBe(expected);
  });

  it('are one paragraph in markup, lists and sentences left as they are', () => {
    const html =
      '<p>We maintain a</p><p>list of lamps.</p><p>We act.</p><ul><li>one</li><li>two</li></ul>';
    const { text, lines } = mendTornLines(formatHtml(html));
    expect(lines.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['paragraph', 'We maintain a\nlist of lamps.'],
      ['paragraph', 'We act.'],
      ['item', 'one'],
      ['item', 'two'],
    ]);
  });
});
