import { type Sentence, sentencesOf } from './language/sentences';
import type { Block } from './model';
import { type Scopes, scopesOf } from './scope/reach';

/** A sentence of a filing, told once however many blocks repeat it. */
export interface TextSentence extends Sentence {
  /** Index of the block where it stands first, or stands whole. */
  block: number;
  /** What negates, hedges and limits, with its reach; computed when first asked for. */
  scopes: () => Scopes;
}

/** The distinct sentences of the blocks, in order. */
export function textOf(blocks: readonly Block[]): TextSentence[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ text }, block) =>
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

function once<Value>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
