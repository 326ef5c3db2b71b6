import type { TerminalOptions } from '@cydkit/reporters/terminal';
import { wrap } from '@cydkit/reporters/text';
import { type Concept, concepts, type Disclosure, shortLabel } from '@cydkit/taxonomy';
import { KINDS } from './kinds';

const HEADINGS: Readonly<Record<Disclosure, string>> = {
  riskManagement: 'ANNUAL REPORT · Form 10-K Item 1C, Form 20-F Item 16K',
  incident: 'INCIDENT · Form 8-K Item 1.05, Form 6-K',
};

/** Every element: kind, paragraph, label without what all labels share, and name. */
export function conceptTable(settings: Required<TerminalOptions>): string {
  const disclosures = Object.entries(HEADINGS) as [Disclosure, string][];
  return disclosures
    .map(([disclosure, heading]) => {
      const own = concepts.filter((concept) => concept.disclosure === disclosure);
      const lines = own.flatMap((concept) => rowLines(concept, settings));
      return `${[paint(1, heading, settings), ...lines].join('\n')}\n`;
    })
    .join('\n');
}

const KIND_COLUMN = 12;
const PARAGRAPH_COLUMN = 15;

function rowLines(concept: Concept, settings: Required<TerminalOptions>): string[] {
  const { name, label, kind, paragraphs } = concept;
  const margin = `  ${KINDS[kind].padEnd(KIND_COLUMN)}`;
  const paragraph = (paragraphs[0]?.paragraph ?? '').padEnd(PARAGRAPH_COLUMN);
  const blank = ' '.repeat(margin.length + PARAGRAPH_COLUMN);
  const lines = wrap(shortLabel(label), settings.width - blank.length);
  return [
    ...lines.map((line, index) => (index === 0 ? margin + paragraph : blank) + line),
    `    ${paint(2, name, settings)}`,
  ];
}

function paint(sgr: 1 | 2, text: string, { color }: TerminalOptions): string {
  return color ? `\u001b[${sgr}m${text}\u001b[22m` : text;
}
