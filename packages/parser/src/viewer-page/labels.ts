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

/** `… [Text Block]` or `… [Flag]`: how the SEC ends the labels of what holds a value. */
const valueLabel = /\[(Text Block|Flag)\]$/u;

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

/** Reads what looks like the label of an unknown concept; `null` for other text. */
export function readUnknownLabel(text: string): RowLabel | null {
  const type = valueLabel.exec(text)?.[1];
  if (type === undefined || text.length > 250) return null;
  return { text, concepts: [], abstract: false, type: type === 'Flag' ? 'flag' : 'textBlock' };
}
