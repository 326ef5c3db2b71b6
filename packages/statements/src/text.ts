import { type Sentence, sentencesOf } from './language/sentences';
import { once } from './once';
import { type Scopes, scopesOf } from './scope/reach';

/** A sentence of a disclosure, once however many texts repeat it. */
export interface TextSentence extends Sentence {
  /** Index of the first text that has it. */
  block: number;
  /** What negates, hedges and limits, with its reach; computed when first asked for. */
  scopes: () => Scopes;
}

/** The distinct sentences of the texts, in order. */
export function textOf(texts: readonly string[]): TextSentence[] {
  const seen = new Set<string>();
  return texts.flatMap((text, block) =>
    sentencesOf(text).flatMap((sentence) => {
      const quote = text.slice(sentence.start, sentence.end);
      if (seen.has(quote)) return [];
      seen.add(quote);
      const cut = sentence.cut || beginsInside(quote, sentence.start);
      return [{ ...sentence, block, cut, scopes: once(() => scopesOf(sentence.words)) }];
    }),
  );
}

/**
 * Tags often wrap a part of a sentence: `threats … have materially affected us` of `We describe
 * whether threats …`. A block that begins in lower case begins in the middle of one.
 */
const beginsInside = (quote: string, start: number): boolean =>
  start === 0 && /^\p{Ll}/u.test(quote);
