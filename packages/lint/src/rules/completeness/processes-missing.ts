import { boardOversight, integratedFlag, processes, roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { absentPart } from './absent-part';

export const processesMissing: Rule = {
  id: 'processes-missing',
  number: 'C01',
  severity: 'warning',
  title: 'Processes not described',
  rationale:
    'Item 106(b)(1) opens the disclosure: the processes, if any, for assessing, identifying and managing material risks from cybersecurity threats. Nearly every annual report tags them. Without this block the text of Item 1C cannot be found in the data, even where the page has it.',
  source: item106('(b)(1)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the description of the processes, or the sentence which says that there are none.',
  check: (subject) =>
    absentPart(
      subject,
      processes,
      [integratedFlag, roleOfManagement, boardOversight],
      `expected a text block on the processes for assessing, identifying and managing threats (${itemOf(subject, '(b)(1)')}), found none; a registrant without processes says so in this block`,
    ),
  examples: {
    bad: {
      facts: [
        [roleOfManagement, 'Our CISO leads the security team.'],
        [boardOversight, 'The board oversees the risk.'],
      ],
    },
    good: { facts: [[processes, 'We assess threats to our instruments every quarter.']] },
  },
};
