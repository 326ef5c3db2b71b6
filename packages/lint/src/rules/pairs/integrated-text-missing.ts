import { integratedFlag, integratedText, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { unexplained } from './flag-and-text';

export const integratedTextMissing: Rule = {
  id: 'integrated-text-missing',
  number: 'P01',
  severity: 'warning',
  title: 'Integration affirmed, not described',
  rationale:
    'Item 106(b)(1)(i) asks whether and how the processes have been integrated into the overall risk management. The flag answers "whether"; the "how" is in the text block that goes with it, or stands untagged in the description of the processes.',
  source: item106('(b)(1)(i)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentences that say how the processes are integrated, or write them.',
  check: (subject) =>
    unexplained(
      subject,
      integratedFlag,
      integratedText,
      [processes],
      `the flag says that the processes are integrated into the overall risk management; ${itemOf(subject, '(b)(1)(i)')} asks how, and no text block is tagged that tells it`,
    ),
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
