import { type FurnitureSpan, pageFurniture } from '@cydkit/text';
import { processes } from '../../concept-names';
import type { Hit, Rule } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { inlineXbrl } from '../citations';

/** The link that typesetters put at the top of every page; data sets have no lines. */
const link = /table of contents/iu;

export const pageFurnitureInText: Rule<{ found: string }> = {
  id: 'page-furniture-in-text',
  number: 'T07',
  severity: 'warning',
  title: 'Page header or footer in the text',
  rationale:
    'Where a tag crosses a page break, page numbers, footers and the link to the table of contents become part of the disclosure. ix:exclude leaves them out.',
  source: inlineXbrl('ix:exclude'),
  scope: { filings: 'any', amendments: true },
  message: ({ found }) =>
    `The text contains "${found}", ${link.test(found) ? 'the link at the top of a page' : 'which belongs to the page'}`,
  fix: 'Put what is between the pages into ix:exclude, or continue the block after it.',
  check: findFurniture,
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats and\n24\nTable of Contents\nmanage them every quarter.'],
      ],
    },
    good: { facts: [[processes, 'We assess threats and manage them every quarter.']] },
  },
};

/** Yields the first header or footer in each text block, but each text only once, because blocks nest. */
function* findFurniture(subject: Subject): Iterable<Hit<{ found: string }>> {
  const seen = new Set<string>();
  for (const block of subject.texts) {
    const span = firstIn(block.text, subject.filing.entity.name);
    if (span === null) continue;
    const found = block.text.slice(span.start, span.end);
    if (!seen.has(found)) {
      const words = { ...span, deciding: [span] };
      yield { args: { found }, evidence: [subject.quote('The words', block, words)] };
    }
    seen.add(found);
  }
}

function firstIn(text: string, registrant: string | null): FurnitureSpan | null {
  const words = link.exec(text);
  if (words === null) return pageFurniture(text, registrant)[0] ?? null;
  return { start: words.index, end: words.index + words[0].length };
}
