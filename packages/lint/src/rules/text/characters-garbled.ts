import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { firstMatches } from './matches';

/** UTF-8 that was read as windows-1252 (`companyâ€™s`, `Â `), and what could not be read at all. */
const garbled = /â€[\u0080-\u00ff™œ\u02dc“”˜¢¦]|Ã[\u0080-\u00bf©¨±]|Â[\u00a0-\u00bf]|ï»¿|\ufffd/gu;

export const charactersGarbled: Rule = {
  id: 'characters-garbled',
  number: 'T15',
  severity: 'warning',
  title: 'Garbled characters',
  rationale:
    'Apostrophes and dashes that were written in one encoding and read in another show as "â€™". They are part of the filed text.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Write the character itself, or its numeric reference (&#8217;).',
  check: (subject) =>
    firstMatches(
      subject,
      garbled,
      'The characters',
      (found) => `expected readable characters, found "${found}"`,
    ),
  examples: {
    bad: { facts: [[processes, 'The companyâ€™s processes are reviewed every quarter.']] },
    good: { facts: [[processes, 'The company’s processes are reviewed every quarter.']] },
  },
};
