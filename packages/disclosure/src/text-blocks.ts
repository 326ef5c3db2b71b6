import type { Filing, TextBlockFact } from '@cydkit/parser';
import type { Entry } from './contexts';

/** A text block that has text. */
export interface TextBlock extends Entry<TextBlockFact> {
  /** The value of the fact, which is not blank. */
  text: string;
}

/** Returns the text blocks of a filing that have text, in any context, in document order. */
export function textBlocksOf({ facts }: Pick<Filing, 'facts'>): TextBlock[] {
  return textBlocksAmong(facts.map((fact, index) => ({ fact, index })));
}

/** Returns the given facts that are text blocks with text. */
export function textBlocksAmong(facts: readonly Entry[]): TextBlock[] {
  return facts.flatMap(({ fact, index }) => {
    if (fact.type !== 'textBlock' || fact.value === null || fact.value.trim() === '') return [];
    return [{ fact, index, text: fact.value }];
  });
}
