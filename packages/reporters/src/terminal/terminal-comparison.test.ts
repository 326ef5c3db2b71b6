import { compare } from '@cydkit/compare';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../../presentation/test/sample';
import { comparison, newFiling, oldFiling } from '../../test/comparison-sample';
import { columnsOf } from '../text/wrap';
import { terminalComparison } from './terminal-comparison';

describe('a comparison in the terminal', () => {
  it('shows both filings, flags, numbers, concepts and what changed in the text', () => {
    expect(terminalComparison(comparison, { color: false })).toMatchInlineSnapshot(`
      "Harbor Lamp Works, Inc. · 10-K
      Period       2024-01-01 to 2024-12-31 → 2025-01-01 to 2025-12-31
      Fiscal year  2024 FY → 2025 FY
      CIK          0009999903
      Accession    0009999903-25-000004 → 0009999903-26-000007
      Edition      cyd/2024 → cyd/2025
      Source       harbor-2024.htm (inline XBRL, 18,020 bytes) → harbor.htm (inline
                   XBRL, 20,481 bytes)

      FLAGS
        false → true  (b)(1)(ii)  Third Party Engaged
        5 flags unchanged

      SUMMARY
        1 of 6 flags changed.
        4 of 4 concepts with text changed.
        The text is 48.1% similar: 57 → 60 words.
        Sentences: 2 kept, 1 moved, 1 re-tagged, 1 reworded, 2 split, 1 new (6 words),
        1 gone (4 words).

      CONCEPTS
        changed   41.5%  Processes for Assessing, Identifying, and Managing Threats
                         (b)(1)
                         28 → 30 words
        changed   54.5%  Processes Integrated (b)(1)(i)
                         8 → 9 words; its flag is still true
        changed   68.0%  Role of Management (c)(2)
                         21 words
        new              Expertise of Management Responsible (c)(2)(i)
                         0 → 4 words

      TEXT

      ▸ Processes for Assessing, Identifying, and Managing Threats (b)(1)
        split      Our assessors visit the foundry [-twice a year, and they-] {+four
                   times a year. They+} test its controls and its alarms.
        gone       We keep spare lamps.
        new        We train our crews each spring.
        1 sentence kept

      ▸ Processes Integrated (b)(1)(i)
        reworded   Lamp risks are part of our {+one+} risk register.

      ▸ Role of Management (c)(2)
        moved      Her deputy keeps the log of the tower.
        1 sentence kept

      ▸ Role of Management (c)(2)
      ▹ Expertise of Management Responsible (c)(2)(i)
        re-tagged  Our lamp officer decides.
                   · newly under Expertise of Management Responsible (c)(2)(i)
      "
    `);
  });

  it('as a summary has no text', () => {
    const text = terminalComparison(comparison, { color: false, summary: true });
    expect(text).toContain('false → true');
    expect(text).toContain('SUMMARY');
    expect(text).not.toContain('TEXT');
  });

  it('says where there is no difference', () => {
    expect(terminalComparison(compare(newFiling, newFiling), { color: false })).toMatch(
      /\nNo difference\.\n$/,
    );
  });

  it.each([40, 60, 80, 100])('stays within %d columns', (width) => {
    const lines = terminalComparison(comparison, { color: false, width }).split('\n');
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
  });

  it('says the same with colors as without', () => {
    const painted = terminalComparison(comparison, { color: true });
    expect(painted).toContain('\u001b[31m[-');
    expect(painted).toContain('\u001b[32m{+');
    expect(painted.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(
      terminalComparison(comparison, { color: false }),
    );
  });

  it('obeys no command in a filing', () => {
    const hostile = '\u001b]0;title\u0007\u009b2J\u001b[8mhidden\r words';
    const given = filing([textBlock('RoleOfManagementTextBlock', `${hostile} of a sentence.`)], {
      entity: { name: hostile, cik: null },
      form: hostile,
      taxonomy: hostile,
    });
    for (const other of [
      oldFiling,
      filing([textBlock('RoleOfManagementTextBlock', `${hostile} of two sentences.`)]),
    ]) {
      const text = terminalComparison(compare(other, given), { color: false });
      expect(text.split('\n').join('')).not.toMatch(/\p{Cc}/u);
    }
  });
});

it('shows how long text begins that was only re-tagged', () => {
  const text = `${'Our lamp officer keeps the log of the tower. '.repeat(3)}She ${'writes and '.repeat(20)}reads it.`;
  const year = (...ends: string[]) => filing(ends.map((end) => textBlock(end, text)));
  const role = 'RoleOfManagementTextBlock';
  const summary = terminalComparison(
    compare(year(role), year(role, 'ExpertiseOfManagementResponsibleTextBlock')),
    { color: false },
  );
  expect(summary).toMatch(/… \(4\s+sentences\)/);
  expect(summary).not.toContain('reads it.');
});
