import { integratedFlag, integratedText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';
import { booleanWord } from './substance';

export const booleanInTextBlock: Rule<{ value: string }> = {
  id: 'boolean-in-text-block',
  number: 'T02',
  severity: 'warning',
  title: 'Text block that contains only "true" or "false"',
  rationale:
    'Inline XBRL lets a transformation replace the tagged words: a text block with the format of a flag (ixt:fixed-true) has the value "true", whatever the page shows. The sentences on the page are not in the data.',
  source: inlineXbrl('format of ix:nonNumeric'),
  scope: { filings: 'any', amendments: true },
  message: ({ value }) =>
    `The text block contains the value of a flag, "${value}"; the text on the page is not in the data`,
  fix: 'Remove the format attribute from the text block, and set escape="true".',
  *check(subject) {
    for (const block of subject.texts) {
      const value = booleanWord(block.text);
      if (value === null) continue;
      yield { args: { value }, evidence: [subject.quote('The text', block)] };
    }
  },
  examples: {
    bad: {
      facts: [
        [integratedFlag, true],
        [integratedText, 'true'],
      ],
    },
    good: {
      facts: [
        [integratedFlag, true],
        [integratedText, 'It is true that our enterprise risk committee reviews them.'],
      ],
    },
  },
};
