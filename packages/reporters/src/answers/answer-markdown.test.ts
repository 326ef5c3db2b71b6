import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { answer } from '../../test/support/answer-sample';
import { answers } from '../../test/support/answers';
import { elementsOf, textOf } from '../../test/support/tree';
import { withoutControls } from '../text/safe-text';
import { answerMarkdown } from './answer-markdown';

it('prints heading, facts, table, quotes and notes', () => {
  expect(answerMarkdown(answer)).toMatchInlineSnapshot(`
    "# A board committee: 3,120 of 5,331 filings

    - Filings: 5,331
    - First period: 2023-12-15
    - Last: not known

    ## By filer category

    | Filer category | Fiscal year | Company-years | State a committee |
    | --- | --- | ---: | ---: |
    | Large accelerated | 2024 | 1,234 | 62.4% (58.0–66.7) |
    | Accelerated | 2024 | 634 | 5.1% (2.0–11.7) |
    | Accelerated | 2025 | 12 | \\[25.0% (9.0–53.0)\\] |
    | – | 2025 | – | – |

    In brackets: too few cases to rely on.

    ## The most recent

    [**Harbor Lamp Works, Inc.**](https://www.sec.gov/Archives/lamp-20251231.htm) · 10-K · 2025

    > Our **audit committee** oversees risks.

    - Board Committee
    - 12 others say the same

    **Tern Ferries** · 10-K · 2025-12-31 · 2025

    > We have no committee.

    ## Notes

    - Of 5,331 filings, 211 state neither.
    "
  `);
});

it.each([
  ['an address that could end the link', 'https://x.example/)[y](z'],
  ['a script', 'javascript:alert(1)'],
  ['no secure address', 'http://x.example/'],
])('shows %s as text', (_, url) => {
  const quote = { text: 'Words', marks: [], source: { name: 'Lamp' }, remarks: [], url };
  const parts = [{ kind: 'quotes' as const, quotes: [quote] }];
  const html = rendered(answerMarkdown({ heading: 'H', parts, notes: [] }));
  expect(html).not.toContain('<a ');
  expect(textOf(html)).toContain(url);
});

function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

it('keeps every table, cell and quote in its place, and shows its text', () => {
  const squeezed = (text: string) =>
    withoutControls(text).replace(/[\s\p{Surrogate}\ufffd\u2060]+/gu, '');
  fc.assert(
    fc.property(answers, (given) => {
      const html = rendered(answerMarkdown(given));
      const names = elementsOf(html).map(({ name }) => name);
      const count = (wanted: string) => names.filter((name) => name === wanted).length;
      const tables = given.parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
      const quotes = given.parts.flatMap((part) => (part.kind === 'quotes' ? part.quotes : []));
      const shown = tables.filter(({ rows }) => rows.length > 0);
      expect(count('table')).toBe(shown.length);
      expect(count('td')).toBe(
        shown.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0),
      );
      expect(count('blockquote')).toBe(quotes.length);
      expect(names.filter((name) => /^(?:img|pre|code|hr|script|b)$/.test(name))).toEqual([]);
      const text = squeezed(textOf(html));
      for (const each of [given.heading, ...given.notes, ...quotes.map((quote) => quote.text)]) {
        expect(text).toContain(squeezed(each));
      }
    }),
  );
});
