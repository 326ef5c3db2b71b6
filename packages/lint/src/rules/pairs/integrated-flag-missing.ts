import { engagedFlag, integratedFlag, integratedText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { missingFlag } from './flag-and-text';

export const integratedFlagMissing: Rule = {
  id: 'integrated-flag-missing',
  number: 'P06',
  severity: 'warning',
  title: 'Integration described without its flag',
  rationale:
    'The text on how the processes are integrated is tagged, but not the flag that it explains. Anyone who counts the flags counts this filing as silent.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  message: 'The text describes the integration, but its flag is missing',
  fix: 'Tag the sentence with the flag as well.',
  check: (subject) =>
    missingFlag(subject, { flag: integratedFlag, text: integratedText, args: {} }),
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
