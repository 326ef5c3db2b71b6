import { createReport } from '@cydkit/presentation';
import { describe, expect, it } from 'vitest';
import { filing, flag, richFiling, textBlock, year2025 } from '../../../presentation/test/sample';
import { columnsOf } from '../text/wrap';
import { terminal } from './terminal-report';

const rich = createReport(richFiling());

describe('terminal', () => {
  it('shows registrant, flags, passages, duplication and diagnostics', () => {
    expect(terminal(rich, { color: false })).toMatchInlineSnapshot(`
      "Harbor Lamp Works, Inc. · 10-K
      Period       2025-01-01 to 2025-12-31
      Fiscal year  2025 FY
      CIK          0009999903
      Accession    0009999903-26-000007
      Edition      cyd/2025
      Source       harbor.htm (inline XBRL, 20,481 bytes)

      FLAGS
        true          (b)(1)(i)    Processes Integrated
                                   This source does not say which words it tags.
        false         (b)(1)(ii)   Third Party Engaged
                                   This source does not say which words it tags.
        not reported  (b)(1)(iii)  Third Party Oversight and Identification Processes
        unreadable    (b)(2)       Materially Affected or Reasonably Likely to
                                   Materially Affect Registrant
                                   This source does not say which words it tags.
        not reported  (c)(2)(i)    Positions or Committees Responsible
        not reported  (c)(2)(iii)  Positions or Committees Responsible Report to Board

      DISCLOSURE

       1  ▸ Board of Directors Oversight (c)(1)
          Governance
          Our board oversees these risks twice a year.

       2  ▹ Board of Directors Oversight
          ▸ Role of Management (c)(2)
          ▸ Expertise of Management Responsible (c)(2)(i)
          Our lamp security officer assesses and manages our material risks from
          cybersecurity threats every day.

      OTHER FACTS
        Positions or Committees Responsible: nil
        CyberLampCount: 12 lamps

      DUPLICATION
        3 text blocks, 2 passages.
        56.7% of the text repeats other text: 178 of 314 characters (white space not
        counted).

        Each block is followed by those inside it (⊃) and those with the same text
        (=).

        Board of Directors Oversight
        passages 1 and 2
          ⊃ Role of Management
            = Expertise of Management Responsible
            passage 2

      DIAGNOSTICS
        warning fact-nil
          the fact is nil
          harbor.htm, bytes 1,204 to 1,260
          defined here: byte 7
          Fix: Leave the fact out.
      "
    `);
  });

  it.each([40, 60, 80, 100])('stays within %d columns', (width) => {
    const lines = terminal(rich, { color: false, width }).split('\n');
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
  });

  it('says the same with colors as without', () => {
    const painted = terminal(rich, { color: true });
    expect(painted).toContain('\u001b[32m');
    expect(painted.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(
      terminal(rich, { color: false }),
    );
  });

  it('obeys no command in a filing', () => {
    const hostile = '\u001b]0;title\u0007\u009b2J\u001b[8mhidden\r';
    const facts = [textBlock('RoleOfManagementTextBlock', hostile, { label: hostile })];
    const given = filing(facts, {
      entity: { name: hostile, cik: hostile },
      form: hostile,
      title: hostile,
      accession: hostile,
      taxonomy: hostile,
      period: { start: hostile, end: null },
      fiscalYear: hostile,
      source: { name: hostile, format: 'unknown', bytes: 0, sha256: null },
      diagnostics: [
        {
          code: hostile as never,
          severity: 'error',
          message: hostile,
          args: {},
          location: { document: hostile, start: 0, end: 0 },
          fix: hostile,
        },
      ],
    });
    const text = terminal(createReport(given), { color: false });
    expect(text.split('\n').join('')).not.toMatch(/\p{Cc}/u);
  });

  it('has no flags for an incident report, and names its dimension', () => {
    const dimensions = [
      { axis: { namespace: null, name: 'IncidentAxis' }, member: { namespace: null, name: 'M' } },
    ];
    const context = { ...year2025, dimensions };
    const fact = textBlock('IncidentNatureTextBlock', 'A lamp was stolen.', { context });
    const text = terminal(createReport(filing([fact], { form: '8-K' })), { color: false });
    expect(text).not.toContain('FLAGS');
    expect(text).toContain('▸ Nature Item 1.05(a)');
    expect(text).toContain('Facts for      2025-01-01 to 2025-12-31, IncidentAxis: M');
  });

  it('says of a filing without facts that there is none', () => {
    const text = terminal(createReport(filing([])), { color: false });
    expect(text).toContain('No CYD fact was found.');
    expect(text).not.toContain('FLAGS');
  });

  it('shows the words that a flag rests on', () => {
    const facts = [
      flag('ProcessesIntegratedFlag', true),
      textBlock('ProcessesIntegratedTextBlock', 'Lamps are part of our plans.'),
    ];
    expect(terminal(createReport(filing(facts)), { color: false })).toContain(
      '(b)(1)(i)    Processes Integrated\n                             explained in passage 1: Lamps are part of our\n',
    );
  });
});
