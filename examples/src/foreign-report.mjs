/**
 * Item 16K of the Form 20-F of Fennimere Seaways plc for the year ended March 31, 2026. It does
 * not report the flag on the oversight of third parties, nor the text on material effects.
 */
import { Cyd, lineItems } from './cyd.mjs';
import { bullets, flag, heading, p, tag } from './nodes.mjs';

export const foreignReport = {
  page: {
    number: 52,
    concepts: Cyd,
    lineItems: lineItems,
    title: 'Cybersecurity Risk Management, Strategy and Governance',
    length: '12 Months Ended',
    date: 'Mar. 31, 2026',
  },
  body: [
    tag(
      Cyd.Processes,
      heading('Risk management and strategy'),
      p(
        'We run 14 ferries and the terminals they call at. Our processes for assessing, identifying and managing material risks from cybersecurity threats cover our booking and ticketing systems, our offices ashore, and the navigation and engine systems of our ships, which we keep on networks of their own. ',
        tag(
          Cyd.IntegratedText,
          flag(Cyd.Integrated, true, 'They form part of our group risk process'),
          ', in which each department weighs its risks every quarter on the same scale.',
        ),
      ),
      p(
        'We have built these processes with our own staff and ',
        flag(Cyd.ThirdPartyEngaged, false, 'do not engage assessors, consultants or auditors'),
        ' in connection with them.',
      ),
    ),
    p(
      flag(
        Cyd.Affected,
        false,
        'During the year we identified no risk from cybersecurity threats that has materially affected, or is reasonably likely to materially affect, our business strategy, results of operations or financial condition.',
      ),
    ),
    tag(
      Cyd.BoardOversight,
      heading('Governance'),
      tag(
        Cyd.Committee,
        p(
          'Our Board of Directors oversees risks from cybersecurity threats through its Safety and Risk Committee.',
        ),
      ),
      tag(
        Cyd.InformingBoard,
        p('Our Fleet Technology Director reports to the committee twice a year, and at once:'),
        bullets(
          'of an incident that has delayed a sailing;',
          'of an incident that has exposed passengers’ data; and',
          'of a weakness in a ship’s systems that cannot be closed within 30 days.',
        ),
      ),
    ),
    tag(
      Cyd.RoleOfManagement,
      p(
        flag(Cyd.Positions, true, 'The Fleet Technology Director'),
        ' assesses and manages our material risks from cybersecurity threats, and ',
        flag(Cyd.ReportToBoard, true, 'reports on them to the Safety and Risk Committee'),
        '. ',
        tag(
          Cyd.Expertise,
          'She has 19 years of experience in marine electronics and network security, and holds a degree in electrical engineering',
        ),
        '. Masters and terminal managers report suspicious events to her office, which is staffed at all hours.',
      ),
    ),
  ],
};
