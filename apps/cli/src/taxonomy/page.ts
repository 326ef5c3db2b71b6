import type { TerminalOptions } from '@cydkit/reporters/terminal';
import { wrap } from '@cydkit/reporters/text';
import { type Concept, editions, getConcept, labelIn } from '@cydkit/taxonomy';
import { KINDS } from './kinds';

/** All that there is to say about one element. */
export function conceptPage(concept: Concept, settings: Required<TerminalOptions>): string {
  const bold = settings.color ? `\u001b[1m${concept.label}\u001b[22m` : concept.label;
  const rows: [string, string[]][] = [
    ['Name', [concept.name]],
    ['Type', [`${KINDS[concept.kind]} (${concept.dataType}), ${concept.periodType}`]],
    ['Forms', [concept.forms.join(', ')]],
    ['Paragraphs', concept.paragraphs.map(({ text }) => text)],
    ['Pair', concept.pair === null ? [] : [concept.pair, getConcept(concept.pair).label]],
    ['Editions', [concept.editions.join(', ')]],
    ['Labelled', otherLabels(concept)],
    ['Description', [concept.description]],
  ];
  // spread: the eight rows above
  const column = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.flatMap(([name, values]) =>
    values
      .flatMap((value) => wrapUnlessName(value, settings.width - column))
      .map((line, index) => (index === 0 ? name : '').padEnd(column) + line),
  );
  return `${[bold, '', ...lines].join('\n')}\n`;
}

/** A name is not broken, so that it can be copied. */
function wrapUnlessName(value: string, width: number): string[] {
  return value.includes(' ') ? wrap(value, width) : [value];
}

function otherLabels(concept: Concept): string[] {
  return editions
    .map((edition) => ({ edition, label: labelIn(concept, edition) }))
    .filter(({ label }) => label !== concept.label)
    .map(({ edition, label }) => `"${label}" in edition ${edition}`);
}
