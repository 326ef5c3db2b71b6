import { numberWords } from './cell-words';
import type { AnswerPart, AnswerQuote, FactsPart } from './model';

/** What a mark on a weak value means. */
export const weakWords = 'too few cases to rely on';

/** Where there are no colors, around a weak value. */
export function bracketed(words: string, isWeak: boolean): string {
  return isWeak ? `[${words}]` : words;
}

/** Returns how many rows, quotes or facts a part has. */
export function sizeOf(part: AnswerPart): number {
  switch (part.kind) {
    case 'table':
      return part.rows.length;
    case 'quotes':
      return part.quotes.length;
    case 'facts':
      return part.facts.length;
  }
}

/** Returns the fields of a source that are known. */
export function sourceWords({ source }: Pick<AnswerQuote, 'source'>): string[] {
  return Object.values(source).flatMap((value) => (value === null ? [] : [String(value)]));
}

/** Returns names and values as people read them. */
export function factWords({ facts }: Pick<FactsPart, 'facts'>): [name: string, value: string][] {
  return facts.map(([name, value]) => [name, factValue(value)]);
}

function factValue(value: FactsPart['facts'][number][1]): string {
  if (typeof value !== 'number') return value ?? 'not known';
  return Number.isFinite(value) ? numberWords(value, Number.isInteger(value) ? 0 : 2) : 'not known';
}
