import type { Block, DedupeOptions } from './model';

const DEFAULT_MIN_WORDS = 8;

/** The options with their defaults; throws where the call is wrong. */
export function checkOptions({ minWords = DEFAULT_MIN_WORDS }: DedupeOptions): {
  minWords: number;
} {
  if (!Number.isInteger(minWords) || minWords < 1) {
    throw new RangeError(`minWords must be an integer of at least 1, such as 8, not ${minWords}`);
  }
  return { minWords };
}

export function checkBlocks(blocks: readonly Block[]): void {
  const ids = new Set<string>();
  for (const { id, text } of blocks) {
    if (typeof text !== 'string') {
      throw new TypeError(`the text of block ${JSON.stringify(id)} must be a string`);
    }
    if (ids.has(id)) throw new TypeError(`two blocks have the id ${JSON.stringify(id)}`);
    ids.add(id);
  }
}
