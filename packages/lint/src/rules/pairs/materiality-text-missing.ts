import { materialityFlag, materialityText, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { unexplained } from './flag-and-text';

export const materialityTextMissing: Rule = {
  id: 'materiality-text-missing',
  number: 'P03',
  severity: 'warning',
  title: 'Material effect affirmed, not described',
  rationale:
    'Where risks from cybersecurity threats have materially affected the registrant or are reasonably likely to, Item 106(b)(2) asks how. An investor who sees the flag looks for the text. A flag that is true by mistake, where the text denies any effect, often comes without it.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the description of the effect; or, where nothing is or is likely to be material, set the flag to false.',
  check: (subject) =>
    unexplained(
      subject,
      materialityFlag,
      materialityText,
      [processes],
      `the flag says that cybersecurity threats have materially affected the registrant or are reasonably likely to; ${itemOf(subject, '(b)(2)')} asks how, and no text block is tagged that tells it; is the flag meant to be true?`,
    ),
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
