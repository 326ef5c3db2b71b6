import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { firstMatches } from './first-matches';

/** UTF-8 read as windows-1252 (`companyâ€™s`, `Â `), and the mark for unreadable bytes. */
const garbled = /â€[\u0080-\u00ff™œ\u02dc“”˜¢¦]|Ã[\u0080-\u00bf©¨±]|Â[\u00a0-\u00bf]|ï»¿|\ufffd/gu;

export const charactersGarbled: Rule<{ found: string }> = {
  id: 'characters-garbled',
  number: 'T15',
  severity: 'info',
  title: 'Garbled characters',
  rationale:
    'Apostrophes and dashes written in one encoding and read in another appear as "â€™". They are part of the filed text.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  message: ({ found }) => `The text contains garbled characters: "${found}"`,
  fix: 'Write the character itself, or its numeric reference (&#8217;).',
  check: (subject) =>
    firstMatches(subject, {
      pattern: garbled,
      shows: 'The characters',
      argumentsOf: (found) => ({ found }),
    }),
  examples: {
    bad: { facts: [[processes, 'The companyâ€™s processes are reviewed every quarter.']] },
    good: { facts: [[processes, 'The company’s processes are reviewed every quarter.']] },
  },
};
