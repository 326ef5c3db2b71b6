import type { Block } from '@cydkit/dedupe';
import { textBlocksAmong } from '@cydkit/disclosure';
import type { ComparedFacts } from './compared-facts';
import { nameOf } from './concept-names';
import { isLost } from './lossy-sources';

/** A text-block fact that has text. */
export interface TextBlock extends Block {
  /** Its concept, or its label. */
  name: string;
  /** The index of the fact that the text is taken from, and the offset in its value. */
  fact: number;
  offset: number;
}

/** Returns the compared facts that are text blocks with text. */
export function textBlocksOf({ facts }: ComparedFacts): TextBlock[] {
  return textBlocksAmong(facts).map(({ fact, index, text }) => {
    const block = { id: `b${index}`, text, name: nameOf(fact), fact: index, offset: 0 };
    return { ...block, ...(fact.segments && { ranges: fact.segments }) };
  });
}

/** True if ranges give the places of all blocks in the document. */
export function areOrdered(blocks: readonly TextBlock[]): boolean {
  return blocks.every(({ ranges }) => ranges !== undefined);
}

/**
 * Repairs the blocks of a source that loses characters: drops line feeds, and gives a block that lies in
 * another, except for white space, the text of that one. `of March 31` and `of March31` are the same
 * text; the source lost a no-break space in one place.
 */
export function mendedBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const opened = blocks.map((block) => {
    const text = block.text.split('\n').join(' ');
    return { block: { ...block, text }, ...kept(text) };
  });
  return opened.map(({ block, letters }) => {
    if (letters.length < shortest) return block;
    for (const outer of opened) {
      if (outer.letters.length <= letters.length) continue;
      const at = outer.letters.indexOf(letters);
      if (at === -1) continue;
      const start = outer.offsets[at] ?? 0;
      const end = (outer.offsets[at + letters.length - 1] ?? 0) + 1;
      return {
        ...block,
        text: outer.block.text.slice(start, end),
        fact: outer.block.fact,
        offset: start,
      };
    }
    return block;
  });
}

/** Fewer letters can be in another text by chance. */
const shortest = 20;

/** Returns what the source cannot have lost, with the offset of each character. */
function kept(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isLost(character)) continue;
    letters += character;
    offsets.push(at);
  }
  return { letters, offsets };
}
