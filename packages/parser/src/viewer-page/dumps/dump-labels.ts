import { allLabels, findByLabel } from '@cydkit/taxonomy';

const known: ReadonlySet<string> = new Set(allLabels());

/** What a row's label stands for. */
export interface RowLabel {
  text: string;
  /** Local names; none for a label that no edition has, several for an ambiguous one. */
  concepts: string[];
  abstract: boolean;
  type: 'textBlock' | 'flag';
}

/** How the SEC ends the labels of what holds a value, and of what only arranges the page. */
const valueLabel = /\[(Text Block|Flag)\]$/u;
const arrangingLabel = /\[(?:Abstract|Axis|Domain|Line Items|Member|Table)\]$/u;

/** Reads a label of the CYD taxonomy, of any edition; `null` for other text. */
export function readLabel(text: string): RowLabel | null {
  if (!known.has(text)) return null;
  const concepts = findByLabel(text);
  const kinds = new Set(concepts.map(({ kind }) => kind));
  return {
    text,
    concepts: concepts.map(({ name }) => name),
    abstract: concepts.every(({ kind }) => kind !== 'textBlock' && kind !== 'flag'),
    type: kinds.has('flag') ? 'flag' : 'textBlock',
  };
}

/** Whether a label of the taxonomy goes on where this text ends. */
export function beginsLabel(text: string): boolean {
  return [...known].some((label) => label.startsWith(text));
}

/**
 * Reads what looks like the label of an unknown concept; `null` for other text. A label that calls
 * for a value has a cell on the next line.
 */
export function readUnknownLabel(text: string, hasCell: () => boolean): RowLabel | null {
  if (text.length > 250) return null;
  const base = { text, concepts: [] };
  if (arrangingLabel.test(text)) return { ...base, abstract: true, type: 'textBlock' };
  const type = valueLabel.exec(text)?.[1];
  if (type === undefined || !hasCell()) return null;
  return { ...base, abstract: false, type: type === 'Flag' ? 'flag' : 'textBlock' };
}
