import type { TerminalOptions } from '@cydkit/reporters/terminal';
import { wrap } from '@cydkit/reporters/text';
import {
  type Concept,
  concepts,
  type Disclosure,
  editions,
  getConcept,
  type Kind,
  labelIn,
  shortLabel,
} from '@cydkit/taxonomy';

const kinds: Readonly<Record<Kind, string>> = {
  textBlock: 'text block',
  flag: 'flag',
  heading: 'heading',
  table: 'table',
  axis: 'axis',
  domain: 'domain',
  lineItems: 'line items',
};

/** Prints all there is to know about one concept. */
export function conceptPage(concept: Concept, settings: Required<TerminalOptions>): string {
  const rows: [string, string[]][] = [
    ['Name', [concept.name]],
    ['Type', [`${kinds[concept.kind]} (${concept.dataType}), ${concept.periodType}`]],
    ['Forms', [concept.forms.join(', ')]],
    ['Paragraphs', concept.paragraphs.map(({ text }) => text)],
    ['Pair', concept.pair === null ? [] : [concept.pair, getConcept(concept.pair).label]],
    ['Editions', [concept.editions.join(', ')]],
    ['Other labels', otherLabels(concept)],
    ['Description', [concept.description]],
  ];
  // spread: the eight rows above
  const column = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.flatMap(([name, values]) =>
    values
      .flatMap((value) => wrapUnlessName(value, settings.width - column))
      .map((line, index) => (index === 0 ? name : '').padEnd(column) + line),
  );
  return `${[paint(1, concept.label, settings), '', ...lines].join('\n')}\n`;
}

/** Keeps a name on one line, so that it can be copied. */
function wrapUnlessName(value: string, width: number): string[] {
  return value.includes(' ') ? wrap(value, width) : [value];
}

function otherLabels(concept: Concept): string[] {
  return editions
    .map((edition) => ({ edition, label: labelIn(concept, edition) }))
    .filter(({ label }) => label !== concept.label)
    .map(({ edition, label }) => `"${label}" in edition ${edition}`);
}

const headings: Readonly<Record<Disclosure, string>> = {
  riskManagement: 'ANNUAL REPORT · Form 10-K Item 1C, Form 20-F Item 16K',
  incident: 'INCIDENT · Form 8-K Item 1.05, Form 6-K',
};

/** Prints every concept: kind, paragraph, short label and name. */
export function conceptTable(settings: Required<TerminalOptions>): string {
  const disclosures = Object.entries(headings) as [Disclosure, string][];
  return disclosures
    .map(([disclosure, heading]) => {
      const own = concepts.filter((concept) => concept.disclosure === disclosure);
      const lines = own.flatMap((concept) => rowLines(concept, settings));
      return `${[paint(1, heading, settings), ...lines].join('\n')}\n`;
    })
    .join('\n');
}

const kindColumn = 12;
const paragraphColumn = 15;

function rowLines(concept: Concept, settings: Required<TerminalOptions>): string[] {
  const { name, label, kind, paragraphs } = concept;
  const margin = `  ${kinds[kind].padEnd(kindColumn)}`;
  const paragraph = (paragraphs[0]?.paragraph ?? '').padEnd(paragraphColumn);
  const blank = ' '.repeat(margin.length + paragraphColumn);
  const lines = wrap(shortLabel(label), settings.width - blank.length);
  return [
    ...lines.map((line, index) => (index === 0 ? margin + paragraph : blank) + line),
    `    ${paint(2, name, settings)}`,
  ];
}

function paint(sgr: 1 | 2, text: string, { color }: TerminalOptions): string {
  return color ? `\u001b[${sgr}m${text}\u001b[22m` : text;
}
