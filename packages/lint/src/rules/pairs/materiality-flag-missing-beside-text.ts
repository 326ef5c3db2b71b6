import { engagedFlag, materialityFlag, materialityText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { missingFlag } from './flag-and-text';

export const materialityFlagMissingBesideText: Rule<{ item: string }> = {
  id: 'materiality-flag-missing-beside-text',
  number: 'P08',
  severity: 'warning',
  title: 'Material effect discussed without the flag',
  rationale:
    'The text on material effects is tagged, but not the flag that it explains. From the text alone, a machine cannot know whether the answer is yes or no.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  message: ({ item }) =>
    `The text discusses material effects, but the flag for ${item} is missing; in the data, a "no" looks the same as silence`,
  fix: 'Tag the sentence that answers the question with the flag, as true or false.',
  check: (subject) =>
    missingFlag(subject, {
      flag: materialityFlag,
      text: materialityText,
      args: { item: itemOf(subject, '(b)(2)') },
    }),
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
