import { integratedFlag, integratedText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';
import { booleanWord } from './substance';

export const booleanInTextBlock: Rule = {
  id: 'boolean-in-text-block',
  number: 'T02',
  severity: 'error',
  title: 'A text block that is "true"',
  rationale:
    'Inline XBRL lets a transformation replace the tagged words: a text block with the format of a flag (ixt:fixed-true) has the value "true", whatever the page shows. The sentences that the reader of the page sees are not in the data.',
  source: inlineXbrl('format of ix:nonNumeric'),
  scope: { filings: 'any', amendments: true },
  fix: 'Remove the format attribute from the text block, and set escape="true".',
  *check(subject) {
    for (const block of subject.texts) {
      const word = booleanWord(block.text);
      if (word === null) continue;
      yield {
        message: `expected text, found the value of a flag, "${word}"; what the page shows at this place is not in the data`,
        evidence: [subject.quote('The text', block)],
      };
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
