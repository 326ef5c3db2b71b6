import { type Sentence, sentencesOf } from './language/sentences';
import type { Block } from './model';
import { type Scopes, scopesOf } from './scope/reach';

/** A sentence of a filing, told once however many blocks repeat it. */
export interface TextSentence extends Sentence {
  /** Index of the block where it stands first, or stands whole. */
  block: number;
  /** Its beginning is missing: the block begins in the middle of a sentence. */
  cut: boolean;
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
      const cut = isCut(quote, sentence.start, blocks);
      return [{ ...sentence, block, cut, scopes: once(() => scopesOf(sentence.words)) }];
    }),
  );
}

/**
 * Tags often wrap a part of a sentence: `threats … have materially affected us` of `We describe
 * whether threats …`. What its missing beginning says of it stands in another block at best.
 */
function isCut(quote: string, start: number, blocks: readonly Block[]): boolean {
  if (start > 0) return false;
  if (/^\p{Ll}/u.test(quote)) return true;
  return blocks.some(({ text }) => {
    const at = text.indexOf(quote);
    return at > 0 && !/[.!?:;"”’)\n]\s*$/.test(text.slice(Math.max(0, at - 3), at));
  });
}

function once<Value>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
