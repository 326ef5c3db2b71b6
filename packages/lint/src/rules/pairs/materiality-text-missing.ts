import { materialityFlag, materialityText, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { unexplainedYes } from './flag-and-text';

export const materialityTextMissing: Rule<{ item: string }> = {
  id: 'materiality-text-missing',
  number: 'P03',
  severity: 'warning',
  title: 'Material effect affirmed but not described',
  rationale:
    'Where risks from cybersecurity threats have materially affected the registrant or are reasonably likely to, Item 106(b)(2) asks how. An investor who sees the flag looks for the text. A flag that is true by mistake, while the text denies any effect, often comes without it.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: {
    filing: ['flags-only', 'materiality-flag-denied', 'materiality-flag-past-denied'],
  },
  message: ({ item }) =>
    `The flag says that risks from cybersecurity threats have materially affected the registrant or are reasonably likely to, but no text block is tagged as the description of how (${item})`,
  fix: 'Check that the flag is meant to be true. If it is, tag the description of the effect; if no risk has been or is reasonably likely to be material, set the flag to false.',
  check: (subject) =>
    unexplainedYes(subject, {
      flag: materialityFlag,
      text: materialityText,
      near: [processes],
      args: { item: itemOf(subject, '(b)(2)') },
    }),
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [materialityFlag, true],
      ],
    },
    good: {
      facts: [
        [materialityFlag, true],
        [materialityText, 'The ransomware attack of May halted our plant for two weeks.'],
      ],
    },
  },
};
