import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';
import { firstMatches } from './matches';

/** The link that typesetters put at the top of every page. */
const furniture = /table of contents/giu;

export const pageFurnitureInText: Rule = {
  id: 'page-furniture-in-text',
  number: 'T07',
  severity: 'warning',
  title: 'The furniture of a page in the text',
  rationale:
    'Where a tag runs over the end of a page, page numbers, footers and the link to the table of contents become part of the disclosure. ix:exclude leaves them out.',
  source: inlineXbrl('ix:exclude'),
  scope: { filings: 'any', amendments: true },
  fix: 'Put what stands between the pages into ix:exclude, or continue the block behind it.',
  check: (subject) =>
    firstMatches(
      subject,
      furniture,
      'The words',
      (found) =>
        `expected the disclosure alone, found "${found}" in it, the link at the top of a page; it is part of the tagged text`,
    ),
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats and\n24\nTable of Contents\nmanage them every quarter.'],
      ],
    },
    good: { facts: [[processes, 'We assess threats and manage them every quarter.']] },
  },
};
