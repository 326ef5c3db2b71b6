import { compare } from '@cydkit/compare';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../../presentation/test/sample';
import { comparison, newFiling } from '../../test/comparison-sample';
import { markdownComparison } from './markdown-comparison';

describe('a comparison as Markdown', () => {
  it('shows both filings, flags, numbers, concepts and what changed in the text', () => {
    expect(markdownComparison(comparison)).toMatchInlineSnapshot(`
      "# Harbor Lamp Works, Inc. · 10-K

      |  |  |
      | --- | --- |
      | Period | 2024-01-01 to 2024-12-31 → 2025-01-01 to 2025-12-31 |
      | Fiscal year | 2024 FY → 2025 FY |
      | CIK | 0009999903 |
      | Accession | 0009999903-25-000004 → 0009999903-26-000007 |
      | Edition | cyd/2024 → cyd/2025 |
      | Source | harbor-2024.htm (inline XBRL, 18,020 bytes) → harbor.htm (inline XBRL, 20,481 bytes) |

      ## Flags

      | Flag | Paragraph | Old | New |
      | --- | --- | --- | --- |
      | Third Party Engaged | (b)(1)(ii) | false | **true** |

      5 flags unchanged.

      ## Summary

      - 1 of 6 flags changed.
      - 4 of 4 concepts with text changed.
      - The text is 48.1% similar: 57 → 60 words.
      - Sentences: 2 kept, 1 moved, 1 re-tagged, 1 reworded, 2 split, 1 new (6 words), 1 gone (4 words).

      ## Concepts

      | Concept | Change | Similar | Length | Flag |
      | --- | --- | --- | --- | --- |
      | Processes for Assessing, Identifying, and Managing Threats (b)(1) | changed | 41.5% | 28 → 30 words |  |
      | Processes Integrated (b)(1)(i) | changed | 54.5% | 8 → 9 words | still true |
      | Role of Management (c)(2) | changed | 68.0% | 21 words |  |
      | Expertise of Management Responsible (c)(2)(i) | new |  | 0 → 4 words |  |

      ## Text

      ### Processes for Assessing, Identifying, and Managing Threats (b)(1)

      **split**

      > Our assessors visit the foundry <del>twice</del> <ins>four times</ins> a year<del>, and they</del><ins>. They</ins> test its controls and its alarms.

      **gone**

      > We keep spare lamps.

      **new**

      > We train our crews each spring.

      *1 sentence kept*

      ### Processes Integrated (b)(1)(i)

      **reworded**

      > Lamp risks are part of our <ins>one</ins> risk register.

      ### Role of Management (c)(2)

      **moved**

      > Her deputy keeps the log of the tower.

      *1 sentence kept*

      ### Role of Management (c)(2) · Expertise of Management Responsible (c)(2)(i)

      **re-tagged** (newly under Expertise of Management Responsible (c)(2)(i))

      > Our lamp officer decides.
      "
    `);
  });

  it('as a summary has no text', () => {
    expect(markdownComparison(comparison, { summary: true })).not.toContain('## Text');
  });

  it('says where there is no difference', () => {
    expect(markdownComparison(compare(newFiling, newFiling))).toContain('\nNo difference.\n');
  });

  it('lets nothing of a filing become markup', () => {
    const hostile = '# <b>x</b> | *y* [z](http://q) `c`';
    const one = (words: string) =>
      filing(
        [
          textBlock(
            'RoleOfManagementTextBlock',
            `${hostile} appears in ${words} of our text.\n- item`,
            { label: hostile },
          ),
        ],
        { entity: { name: hostile, cik: null }, form: hostile, taxonomy: hostile },
      );
    const text = markdownComparison(compare(one('a sentence'), one(`one ${hostile} sentence`)));
    expect(text).toContain('<ins>');
    expect(text.replaceAll(/<\/?(?:ins|del)>/g, '')).not.toMatch(/(?<!\\)</);
    expect(text).not.toContain('*y*');
    expect(text).not.toContain('[z](');
    expect(text).not.toMatch(/^- item/m);
  });
});
