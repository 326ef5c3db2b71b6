import { createReport, disclosureView } from '@cydkit/presentation';
import { describe, expect, it } from 'vitest';
import { filing, flag, richFiling, textBlock } from '../../../presentation/test/sample';
import { markdown } from './markdown-report';

const rich = createReport(richFiling());

describe('markdown', () => {
  it('shows registrant, flags, passages, duplication and diagnostics', () => {
    expect(markdown(rich)).toMatchInlineSnapshot(`
      "# Harbor Lamp Works, Inc. · 10-K

      | Period | 2025-01-01 to 2025-12-31 |
      | --- | --- |
      | Fiscal year | 2025 FY |
      | CIK | 0009999903 |
      | Accession | 0009999903-26-000007 |
      | Edition | cyd/2025 |
      | Source | harbor.htm (inline XBRL, 20,481 bytes) |

      ## Flags

      | Flag | Paragraph | Reported | Rests on |
      | --- | --- | --- | --- |
      | Processes Integrated | (b)(1)(i) | **true** | This source does not say which words it tags. |
      | Third Party Engaged | (b)(1)(ii) | **false** | This source does not say which words it tags. |
      | Third Party Oversight and Identification Processes | (b)(1)(iii) | *not reported* |  |
      | Materially Affected or Reasonably Likely to Materially Affect Registrant | (b)(2) | **unreadable** | This source does not say which words it tags. |
      | Positions or Committees Responsible | (c)(2)(i) | *not reported* |  |
      | Positions or Committees Responsible Report to Board | (c)(2)(iii) | *not reported* |  |

      ## Disclosure

      ### Passage 1

      - **Board of Directors Oversight** (c)(1)

      > Governance
      >
      > Our board oversees these risks twice a year.

      ### Passage 2

      - **Role of Management** (c)(2)
      - **Expertise of Management Responsible** (c)(2)(i)
      - *still under* Board of Directors Oversight

      > Our lamp security officer assesses and manages our material risks from cybersecurity threats every day.

      ## Other facts

      - Positions or Committees Responsible: nil
      - CyberLampCount: 12 lamps

      ## Duplication

      3 text blocks, 2 passages. 56.7% of the text repeats other text: 178 of 314 characters (white space not counted).

      Each block is followed by those inside it; = means the same text.

      - **Board of Directors Oversight**: passages 1 and 2
        - **Role of Management** = **Expertise of Management Responsible**: passage 2

      ## Diagnostics

      - **warning** \`fact-nil\`: the fact is nil (harbor.htm, bytes 1,204 to 1,260) (defined here: byte 7) Fix: Leave the fact out.
      "
    `);
  });

  it('shows the words that a flag rests on', () => {
    const facts = [
      flag('ProcessesIntegratedFlag', true),
      textBlock('ProcessesIntegratedTextBlock', 'Lamps | *are* part of our plans.'),
    ];
    expect(markdown(createReport(filing(facts)))).toContain(
      '| **true** | explained in passage 1: Lamps \\| \\*are\\* part of our plans. |',
    );
  });

  it('lets no name or label become markup', () => {
    const hostile = '# <b>x</b> | *y* [z](http://q) `c`\n- item';
    const fact = textBlock('RoleOfManagementTextBlock', 'Text.', { label: hostile });
    const text = markdown(
      createReport(filing([fact], { entity: { name: hostile, cik: null }, form: hostile })),
    );
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('*y*');
    expect(text).not.toContain('[z](');
    expect(text).not.toMatch(/^- item/m);
  });

  it('keeps the text of a filing in block quotes', () => {
    const fact = textBlock('RoleOfManagementTextBlock', '# Governance\n\u001b[31mtext');
    expect(markdown(createReport(filing([fact])))).toContain('> \\# Governance\n>\n> ␛');
  });
});

it('the formats share one view, so that they show the same content', () => {
  expect(Object.keys(disclosureView(rich))).toEqual([
    'head',
    'flags',
    'passages',
    'others',
    'duplication',
    'notes',
    'map',
  ]);
});
