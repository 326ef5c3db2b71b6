import type { FindingEvidence } from '../report/report';

/** Words of a quote: those of a mark, or those between two marks. */
export interface QuotePart {
  text: string;
  isMarked: boolean;
}

/** Splits the quote of a finding's evidence by its marks; joined, the parts are the quote. */
export function quoteParts({
  quote,
  marks,
}: Pick<FindingEvidence, 'quote' | 'marks'>): QuotePart[] {
  if (quote === null) return [];
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push({ text: quote.slice(at, start), isMarked: false });
    parts.push({ text: quote.slice(start, end), isMarked: true });
    at = end;
  }
  parts.push({ text: quote.slice(at), isMarked: false });
  return parts.filter(({ text }) => text !== '');
}
