import { type Sentence, sentencesOf } from './language/sentence-words';
import { once } from './once';
import { type Scopes, scopesOf } from './scope/operator-scopes';

/** A sentence of a disclosure, listed once even if several texts repeat it. */
export interface TextSentence extends Sentence {
  /** Index of the first text with it. */
  block: number;
  /** What negates, hedges and limits, each with its scope; computed on first use. */
  scopes: () => Scopes;
}

/** Returns the distinct sentences of the texts, in order. */
export function distinctSentences(texts: readonly string[]): TextSentence[] {
  const seen = new Set<string>();
  return texts.flatMap((text, block) =>
    sentencesOf(text).flatMap((sentence) => {
      const quote = text.slice(sentence.start, sentence.end);
      if (seen.has(quote)) return [];
      seen.add(quote);
      const cut = sentence.cut || startsInside(quote, sentence.start);
      return [{ ...sentence, block, cut, scopes: once(() => scopesOf(sentence.words)) }];
    }),
  );
}

/**
 * Tags often wrap part of a sentence: `threats … have materially affected us` from `We describe
 * whether threats …`. A block that starts with a lowercase letter starts in the middle of one.
 */
function startsInside(quote: string, start: number): boolean {
  return start === 0 && /^\p{Ll}/u.test(quote);
}
