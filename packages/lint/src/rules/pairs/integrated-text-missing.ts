import { integratedFlag, integratedText, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { unexplainedYes } from './flag-and-text';

export const integratedTextMissing: Rule<{ item: string }> = {
  id: 'integrated-text-missing',
  number: 'P01',
  severity: 'warning',
  title: 'Integration affirmed but not described',
  rationale:
    'Item 106(b)(1)(i) asks whether and how the processes have been integrated into the overall risk management. The flag answers "whether". The "how" belongs in the text block that goes with it; it may be part of the description of the processes, without a tag of its own.',
  source: item106('(b)(1)(i)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-only', 'processes-integrated-flag-denied'] },
  message: ({ item }) =>
    `The flag says that the processes are integrated into the overall risk management, but no text block is tagged as the description of how (${item}); it may be under another tag`,
  fix: 'Tag the sentences that describe the integration, or write them. If the processes are not integrated, set the flag to false.',
  check: (subject) =>
    unexplainedYes(subject, {
      flag: integratedFlag,
      text: integratedText,
      near: [processes],
      args: { item: itemOf(subject, '(b)(1)(i)') },
    }),
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats within our enterprise risk management.'],
        [integratedFlag, true],
      ],
    },
    good: {
      facts: [
        [processes, 'We assess threats within our enterprise risk management.'],
        [integratedFlag, true],
        [integratedText, 'within our enterprise risk management'],
      ],
    },
  },
};
