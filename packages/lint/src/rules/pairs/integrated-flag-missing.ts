import { engagedFlag, integratedFlag, integratedText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { flagless } from './flag-and-text';

export const integratedFlagMissing: Rule = {
  id: 'integrated-flag-missing',
  number: 'P06',
  severity: 'warning',
  title: 'Integration described without its flag',
  rationale:
    'The text on how the processes are integrated is tagged, and the flag that it explains is not. Who counts the flags counts this filing as silent.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentence with the flag as well.',
  check: (subject) =>
    flagless(
      subject,
      integratedFlag,
      integratedText,
      'expected the flag that the processes are integrated beside the text on how they are, found the text alone; in the data the question stays unanswered',
    ),
  examples: {
    bad: {
      facts: [
        [engagedFlag, true],
        [integratedText, 'Our enterprise risk committee reviews these threats with all others.'],
      ],
    },
    good: {
      facts: [
        [integratedFlag, true],
        [integratedText, 'Our enterprise risk committee reviews these threats with all others.'],
      ],
    },
  },
};
