import { engagedFlag, materialityFlag, materialityText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { type Answer, answerNote, tagAdvice } from '../answer-of-text';
import { item106, itemOf } from '../citations';
import { missingFlag } from './flag-and-text';

export const materialityFlagMissingBesideText: Rule<{ item: string; answer: Answer }> = {
  id: 'materiality-flag-missing-beside-text',
  number: 'P08',
  severity: 'warning',
  title: 'Text block on material effects without its flag',
  rationale:
    'A text block on material effects is tagged, but not the flag that it explains. From the text alone, a machine cannot know whether the answer is yes or no.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-missing'] },
  message: ({ item, answer }) =>
    `A text block is tagged as the discussion of material effects, but the flag that it explains (${item}) is missing${answerNote(answer)}`,
  fix: tagAdvice('unclear'),
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
