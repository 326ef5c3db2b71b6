import { engagedFlag, materialityFlag, materialityText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { flagless } from './flag-and-text';

export const materialityFlagMissingBesideText: Rule = {
  id: 'materiality-flag-missing-beside-text',
  number: 'P08',
  severity: 'warning',
  title: 'Material effect discussed without the flag',
  rationale:
    'The text on material effects is tagged, and the flag that it explains is not. The text alone does not say to a machine whether the answer is yes or no.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentence that answers the question with the flag, as true or false.',
  check: (subject) =>
    flagless(
      subject,
      materialityFlag,
      materialityText,
      `expected the flag for ${itemOf(subject, '(b)(2)')} beside the text on material effects, found the text alone; in the data a "no" cannot be told from silence`,
    ),
  examples: {
    bad: {
      facts: [
        [engagedFlag, true],
        [materialityText, 'No threat has materially affected us or is reasonably likely to.'],
      ],
    },
    good: {
      facts: [
        [materialityFlag, false],
        [materialityText, 'No threat has materially affected us or is reasonably likely to.'],
      ],
    },
  },
};
