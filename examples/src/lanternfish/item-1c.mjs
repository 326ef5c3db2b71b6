/** Item 1C of Lanternfish Instruments' annual report, with the tags that its editor gave it. */
import { Cyd } from '../cyd.mjs';
import {
  bullets,
  exclude,
  flag,
  heading,
  i,
  item,
  list,
  more,
  p,
  pageBreak,
  table,
  tag,
} from '../nodes.mjs';

/** The processes begin on one page, in the middle of a sentence, and end on the next. */
const riskManagement = [
  tag(
    Cyd.Processes,
    heading('Risk Management and Strategy'),
    p(
      tag(
        Cyd.IntegratedText,
        flag(
          Cyd.Integrated,
          true,
          'We manage cybersecurity risk as one of the principal risks in our enterprise risk management program, with the same risk register, scoring scale and escalation thresholds that we apply to supply, quality and financial risks.',
        ),
        ' Each business unit keeps its part of the register up to date, and our enterprise risk office reviews the highest-scored entries, cybersecurity entries among them, with senior management twice a year.',
      ),
    ),
    p(
      'Our cybersecurity program is designed to protect three things on which our customers depend: our design and calibration data, the firmware that we ship in our instruments, and ',
      i('Tidewater'),
      ', the cloud service through which customers read those instruments at sea. We use the NIST Cybersecurity Framework as a map of the ground to be covered; no outside body has certified us against it. The main parts of the program are:',
    ),
    bullets(
      [
        i('Knowing what we have.'),
        ' We keep an inventory of our systems, software components and data, and rank each entry by the harm that its loss or misuse could cause.',
      ],
      [
        i('Finding weaknesses early.'),
        ' We scan our networks every day, review code before each firmware release, and commission a penetration test of Tidewater at least once a year.',
      ],
      [
        i('Watching and responding.'),
        ' A monitoring team follows alerts around the clock under a written incident response plan, which we rehearse with senior management every spring.',
      ],
      [
        i('Training.'),
        ' All employees, and all contractors with access to our network, take security training when they join and every year after; our R&D staff also train in secure development.',
      ],
    ),
    p(
      'Much of our hardware is assembled by others, and Tidewater runs in data centers that we do not own. ',
      flag(
        Cyd.ThirdPartyOversight,
        true,
        'We therefore assess the security of suppliers and service providers before we engage them and, for those with access to our network, our firmware or our customers’ data, ',
      ),
    ),
  ),
  pageBreak(23),
  more(
    Cyd.Processes,
    p(
      more(Cyd.ThirdPartyOversight, 'every year for as long as the engagement lasts.'),
      ' Our contracts with these providers require them, among other things, to:',
    ),
    list(
      'report to us within 48\u00a0hours any incident that could affect our systems or data;',
      'keep our data encrypted, and apart from the data of their other customers; and',
      'return or destroy our data when the contract ends, and confirm in writing that they have done so.',
    ),
    p(
      flag(
        Cyd.ThirdPartyEngaged,
        true,
        'We also engage outside assessors, consultants and a managed detection and response provider',
      ),
      ' to test our controls, to advise us on changes in the threat landscape, and to help us in an incident. Their findings are entered in the risk register and followed there until they are closed.',
    ),
  ),
];

const effect = tag(
  Cyd.AffectedText,
  p(
    flag(
      Cyd.Affected,
      false,
      'As of the date of this report, we are not aware of any risks from cybersecurity threats, including as a result of previous cybersecurity incidents, that have materially affected or are reasonably likely to materially affect us, including our business strategy, results of operations or financial condition.',
    ),
    ' In May\u00a02025, an unauthorized party used a stolen password to read the mailbox of one of our employees. We closed the access within a day, found no sign that customer data had been taken, and concluded that the event was not material. For the risks that we face, see “A successful attack on our systems or our instruments could harm our business” in Item 1A.',
  ),
);

/** The same words answer two requirements: the committee, and how it is informed. */
const boardOversight = tag(
  Cyd.BoardOversight,
  heading('Governance'),
  p(
    i('Board oversight.'),
    ' Our Board of Directors oversees our management of risk as a whole, and considers cybersecurity when it approves our strategy, our annual budget and any acquisition. Twice a year the full Board receives a briefing on our cybersecurity posture — strengths, gaps and planned spending — and it is told without delay of any incident that management has judged to be, or likely to become, material.',
  ),
  exclude(pageBreak(24)),
  tag(
    Cyd.Committee,
    tag(
      Cyd.InformingBoard,
      p(
        'The Board has assigned the oversight of risks from cybersecurity threats to its Audit and Technology Committee, three of whose four members have led engineering or information technology organizations. ',
        flag(
          Cyd.ReportToBoard,
          true,
          'Our Chief Information Security Officer (“CISO”) reports to the committee at each of its quarterly meetings',
        ),
        ' on the threat landscape, the results of tests and audits, the progress of remediation, and any incident above a set threshold, and at least once a year meets the committee without other members of management. The chair of the committee sums up these reports for the Board at its next meeting.',
      ),
    ),
  ),
);

/** The first paragraph on how management is informed also belongs to its role; the second does not. */
const managementsRole = [
  tag(
    Cyd.RoleOfManagement,
    p(
      i('Management’s role.'),
      ' ',
      tag(
        Cyd.PositionsText,
        flag(Cyd.Positions, true, 'Our CISO and our Cyber Risk Council'),
        ' are responsible for assessing and managing our material risks from cybersecurity threats. The council meets every month; its members are the CISO, our Chief Technology Officer, our General Counsel, our Vice President of Operations and our head of internal audit.',
      ),
    ),
    tag(
      Cyd.Expertise,
      p('The members who lead this work bring to it the following experience:'),
      table(
        ['Role', 'Experience'],
        [
          'CISO',
          '22 years in information security, nine of them in industrial control systems; M.S. in computer science; CISSP',
        ],
        [
          'Chief Technology Officer',
          '17 years in the design of embedded and cloud software; holds four patents in secure telemetry',
        ],
        ['Head of internal audit', '12 years in the audit of technology controls; CISA'],
      ),
    ),
    tag(
      Cyd.InformingManagement,
      p(
        'Our monitoring team rates every event on a five-point scale. Events rated three or higher go to the CISO within four hours. Those rated four or higher also go to the council, whose legal and finance members, together with the CISO, assess without unreasonable delay whether the event is material.',
      ),
    ),
  ),
  more(
    Cyd.InformingManagement,
    p(
      'Between incidents, the CISO gives the council a monthly report on detection, patching and training. The council follows each open finding until it is closed, and accepts a risk that remains only in writing.',
    ),
  ),
];

export const item1c = [
  item('item-1c', 'Item 1C. Cybersecurity'),
  ...riskManagement,
  effect,
  boardOversight,
  ...managementsRole,
];

/** What Item 7 adds to the statement on material effects: the fact's last piece, pages later. */
export const incidentCosts = more(
  Cyd.AffectedText,
  p(
    i('Cybersecurity costs.'),
    ' The costs of responding to cybersecurity incidents, net of insurance, were less than $0.1 million in each of 2025 and 2024. We do not expect what we know of today to change our spending plans for 2026 in a material way.',
  ),
);
