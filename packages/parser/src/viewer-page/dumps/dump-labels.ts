import { allLabels, findByLabel } from '@cydkit/taxonomy';

const known: ReadonlySet<string> = new Set(allLabels());

/** A row's label and the concepts that have it. */
export interface RowLabel {
  text: string;
  /** Local names: none for a label that no edition has, several for an ambiguous one. */
  concepts: string[];
  /** True if the row only arranges the page and has no value. */
  abstract: boolean;
  type: 'textBlock' | 'flag';
}

/** How the SEC ends the labels of rows with values, and of rows that only arrange the page. */
const valueLabel = /\[(Text Block|Flag)\]$/u;
const arrangingLabel = /\[(?:Abstract|Axis|Domain|Line Items|Member|Table)\]$/u;

/** Finds a label of any edition of the CYD taxonomy; `null` for other text. */
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

/** True if the text is the start of a label of the taxonomy. */
export function isStartOfLabel(text: string): boolean {
  return [...known].some((label) => label.startsWith(text));
}

/**
 * Reads what looks like the label of an unknown concept; `null` for other text. A label of a concept
 * with values counts only if a cell follows it.
 */
export function readUnknownLabel(text: string, hasCell: () => boolean): RowLabel | null {
  if (text.length > 250) return null;
  const base = { text, concepts: [] };
  if (arrangingLabel.test(text)) return { ...base, abstract: true, type: 'textBlock' };
  const type = valueLabel.exec(text)?.[1];
  if (type === undefined || !hasCell()) return null;
  return { ...base, abstract: false, type: type === 'Flag' ? 'flag' : 'textBlock' };
}
