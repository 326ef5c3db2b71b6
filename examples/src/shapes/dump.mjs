/**
 * The plain text that one gets of an EDGAR viewer page (`R*.htm`) when each table cell is written
 * as `|` and its text: the facts in presentation order, then the definitions that the page hides.
 */
import { Cyd, LINE_ITEMS } from '../cyd.mjs';
import { factsOf, textOf } from '../tree.mjs';

/** `page`: `{ title, length: '12 Months Ended', date: 'Dec. 31, 2025' }`. */
export function dump({ body, page }) {
  const facts = factsOf(body);
  const concepts = Object.values(Cyd).filter((concept) => facts.has(concept));
  const cells = concepts.flatMap((concept) => [`|${concept.label}`, valueCell(facts.get(concept))]);
  const lines = [
    '|',
    page.title,
    `|${page.length}`,
    page.date,
    `|${LINE_ITEMS}`,
    ...cells,
    definition({}),
    ...concepts.map(definition),
  ];
  return `${lines.join('\n')}\n`;
}

/** `|true`; `|text` for a part of a paragraph; for blocks a bare `|` with lines after it. */
function valueCell({ value, pieces }) {
  if (value !== undefined) return `|${value}`;
  const text = pieces.map(textOf).join('');
  const lines = text.split('\n').map((line) => line.trim());
  return `|${text.startsWith('\n') ? '\n' : ''}${lines.filter(Boolean).join('\n')}`;
}

/** What the viewer shows when a label is clicked. Without a definition it is closed. */
function definition(concept) {
  if (!concept.definition) {
    return '|X\n- References\n+ Details\nReference 1: http://www.xbrl.org/2003/role/presentationRef';
  }
  const [subsection, ...paragraphs] = concept.paragraph.split('-');
  return [
    '|X',
    '- Definition',
    concept.definition,
    '+ References',
    'Reference 1: http://www.xbrl.org/2003/role/presentationRef',
    '-Publisher SEC',
    '-Name Regulation S-K',
    '-Number 229',
    '-Section 106',
    `-Subsection ${subsection}`,
    `-Paragraph ${paragraphs.join('-')}`,
    '+ Details',
    'Name:',
    `cyd_${concept.name}`,
    'Namespace Prefix:',
    'cyd_',
    'Data Type:',
    concept.type === 'flag' ? 'xbrli:booleanItemType' : 'dtr-types:textBlockItemType',
    'Balance Type:',
    'na',
    'Period Type:',
    'duration',
  ].join('\n');
}
