import { boardOversight, integratedFlag, processes, roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item106, itemOf } from '../citations';

export const processesMissing: Rule<{ item: string }> = {
  id: 'processes-missing',
  number: 'C01',
  severity: 'warning',
  title: 'Processes not tagged',
  rationale:
    'The disclosure starts with Item 106(b)(1): the processes, if any, for assessing, identifying and managing material risks from cybersecurity threats. Nearly every annual report tags them. Without this block, the data does not show the text of Item 1C even where the page does.',
  source: item106('(b)(1)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['single-concept', 'flags-only'] },
  message: ({ item }) =>
    `No text block is tagged as the description of the processes for assessing, identifying and managing cybersecurity threats (${item}); it may be under another tag`,
  fix: 'Tag the description of the processes, or the sentence that says that there are none.',
  check: (subject) =>
    absentConcept(subject, {
      concept: processes,
      near: [integratedFlag, roleOfManagement, boardOversight],
      args: { item: itemOf(subject, '(b)(1)') },
    }),
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
