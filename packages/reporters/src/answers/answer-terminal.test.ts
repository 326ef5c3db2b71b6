import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, table } from '../../test/support/answer-sample';
import { answers } from '../../test/support/answers';
import { columnsOf } from '../text/wrap';
import { answerTerminal } from './answer-terminal';

function printed(parts: Parameters<typeof answerTerminal>[0]['parts'], width?: number): string {
  const options = { color: false, ...(width !== undefined && { width }) };
  return answerTerminal({ heading: 'H', parts, notes: [] }, options);
}

it('prints heading, facts, table, quotes and notes', () => {
  expect(answerTerminal(answer, { color: false, width: 100 })).toMatchInlineSnapshot(`
    "A board committee: 3,120 of 5,331 filings

    Filings       5,331
    First period  2023-12-15
    Last          not known

    By filer category
    Filer category     Fiscal year  Company-years    State a committee
    Large accelerated  2024                 1,234   62.4% (58.0–66.7)   ████████████▌·······
    Accelerated        2024                   634    5.1%  (2.0–11.7)   █···················
    Accelerated        2025                    12  [25.0%  (9.0–53.0)]  █████···············
    –                  2025                     –       –
    In brackets: too few cases to rely on.

    The most recent
    Harbor Lamp Works, Inc. · 10-K · 2025
      “Our «audit committee» oversees risks.”
      Board Committee
      12 others say the same
      https://www.sec.gov/Archives/lamp-20251231.htm

    Tern Ferries · 10-K · 2025-12-31 · 2025
      “We have no committee.”

    · Of 5,331 filings, 211 state neither.
    "
  `);
});

it('paints what is weak gray, and marked words bold and underlined', () => {
  const text = answerTerminal(answer, { color: true, width: 100 });
  expect(text).toContain('\u001b[2m25.0%  (9.0–53.0)\u001b[22m');
  expect(text).toContain('Our \u001b[1m\u001b[4maudit committee\u001b[24m\u001b[22m oversees');
  expect(text).toContain('In gray: too few cases to rely on.');
  expect(text).not.toMatch(/[«[](?!\d+m)/u);
});

describe('a table', () => {
  const long = 'A description that goes on for longer than the terminal is wide';

  it('leaves bars out, and wraps titles and texts, where it is narrow', () => {
    const rows = table.rows.map((row, at) => (at === 0 ? [long, ...row.slice(1)] : row));
    expect(printed([{ ...table, rows }], 70)).toMatchInlineSnapshot(`
      "H

      By filer category
                                  Fiscal
      Filer category              year    Company-years    State a committee
      A description that goes on  2024            1,234   62.4% (58.0–66.7)
      for longer than the
      terminal is wide
      Accelerated                 2024              634    5.1%  (2.0–11.7)
      Accelerated                 2025               12  [25.0%  (9.0–53.0)]
      –                           2025                –       –
      In brackets: too few cases to rely on.
      "
    `);
  });

  it('has the first column as headings where that does not fit, and its values repeat', () => {
    expect(printed([{ ...table, rows: table.rows.slice(1, 3) }], 44)).toMatchInlineSnapshot(`
      "H

      By filer category
      Fiscal
      year    Company-years   State a committee
      Filer category: Accelerated
      2024              634    5.1% (2.0–11.7)
      2025               12  [25.0% (9.0–53.0)]
      In brackets: too few cases to rely on.
      "
    `);
  });

  it('has headings rather than a text that is wrapped again and again', () => {
    const columns = ['Industry', 'State'].map((title) => ({ title, type: 'text' as const }));
    const industry = 'Transportation, communications and utilities';
    const rows = ['CA', 'NY'].map((state) => [industry, state]);
    expect(printed([{ kind: 'table', columns, rows }], 44)).toBe(
      `H\n\nState\nIndustry: Transportation, communications and\nutilities\nCA\nNY\n`,
    );
  });

  it('has its columns closer where that does not fit', () => {
    const columns = ['aaaa', 'bbbb', 'cccc'].map((title) => ({ title, type: 'text' as const }));
    const rows = [['x'.repeat(20), 'y'.repeat(10), 'zz zzzzzzz']];
    expect(printed([{ kind: 'table', columns, rows }], 40)).toMatchInlineSnapshot(`
      "H

      aaaa                 bbbb       cccc
      xxxxxxxxxxxxxxxxxxxx yyyyyyyyyy zz
                                      zzzzzzz
      "
    `);
  });

  it('is a list of rows where nothing of that fits', () => {
    expect(printed([{ ...table, rows: table.rows.slice(0, 2) }], 40)).toMatchInlineSnapshot(`
      "H

      By filer category
      Filer category: Large accelerated
        Fiscal year        2024
        Company-years      1,234
        State a committee  62.4% (58.0–66.7)

      Filer category: Accelerated
        Fiscal year        2024
        Company-years      634
        State a committee  5.1% (2.0–11.7)
      "
    `);
  });

  it('has names and accession numbers whole, at any width', () => {
    const names = [
      'Positions or Committees Responsible',
      'Positions or Committees Responsible Report to Board',
      'Materially Affected or Reasonably Likely to Materially Affect Registrant',
    ];
    const columns = ['Key', 'Name', 'Code'].map((title) => ({ title, type: 'text' as const }));
    const rows = names.map((name, at) => [
      `0001307748-26-00000${at}`,
      name,
      'positions-flag-missing',
    ]);
    for (let width = 40; width <= 130; width += 1) {
      const text = printed([{ kind: 'table', columns, rows }], width);
      expect(text).not.toContain('…');
      expect(text.match(/0001307748-26-00000\d/gu)).toHaveLength(3);
    }
  });

  it('has text that is longer than any name cut after five lines', () => {
    const columns = ['Key', 'Text'].map((title) => ({ title, type: 'text' as const }));
    const rows = [['0001307748-26-000012', 'word '.repeat(200)]];
    const lines = printed([{ kind: 'table', columns, rows }], 60)
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3 + 5);
    expect(lines.at(-1)).toMatch(/word …$/u);
  });

  it('has no text shortened without a width', () => {
    const text = long.repeat(4);
    expect(printed([{ ...table, rows: [[text, 2025, 1, 0.5]] }])).toContain(text);
  });

  it('aligns numbers, whole or not', () => {
    const columns = [
      { title: 'Whole', type: 'number' as const },
      { title: 'Not', type: 'number' as const },
    ];
    const rows = [
      [1200, 1200],
      [-3, 0.125],
    ];
    expect(printed([{ kind: 'table', columns, rows }])).toBe(
      'H\n\nWhole       Not\n1,200  1,200.00\n   −3      0.13\n',
    );
  });
});

it.each(['table', 'quotes', 'facts'] as const)(
  'says that a part of %s with nothing has none',
  (kind) => {
    const nothing = { columns: [], rows: [], quotes: [], facts: [] };
    expect(printed([{ kind, ...nothing, title: 'Lamps' }])).toBe('H\n\nLamps\nNone.\n');
    expect(printed([{ kind, ...nothing }])).toBe('H\n');
  },
);

it('has no line wider than the page, but for addresses', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 40, max: 130 }), fc.boolean(), (given, width, color) => {
      const parts = given.parts.map((part) =>
        part.kind === 'quotes'
          ? { ...part, quotes: part.quotes.map((quote) => ({ ...quote, url: null })) }
          : part,
      );
      for (const line of answerTerminal({ ...given, parts }, { color, width }).split('\n')) {
        const shown = line.replace(/\u001b\[\d+m/g, '');
        expect(shown).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
        expect(columnsOf(shown)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
