import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';
import { firstMatches } from './first-matches';

/** The link that typesetters put at the top of every page. */
const furniture = /table of contents/giu;

export const pageFurnitureInText: Rule<{ found: string }> = {
  id: 'page-furniture-in-text',
  number: 'T07',
  severity: 'warning',
  title: 'Page header or footer in the text',
  rationale:
    'Where a tag crosses a page break, page numbers, footers and the link to the table of contents become part of the disclosure. ix:exclude leaves them out.',
  source: inlineXbrl('ix:exclude'),
  scope: { filings: 'any', amendments: true },
  message: ({ found }) => `The text contains "${found}", the link at the top of a page`,
  fix: 'Put what is between the pages into ix:exclude, or continue the block after it.',
  check: (subject) =>
    firstMatches(subject, {
      pattern: furniture,
      shows: 'The words',
      argumentsOf: (found) => ({ found }),
    }),
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats and\n24\nTable of Contents\nmanage them every quarter.'],
      ],
    },
    good: { facts: [[processes, 'We assess threats and manage them every quarter.']] },
  },
};
