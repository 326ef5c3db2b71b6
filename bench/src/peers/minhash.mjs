import { createRequire } from 'node:module';

// `minhash` defines its exports at run time, where only `require` finds them.
const { Minhash } = createRequire(import.meta.url)('minhash');

/** Returns word shingles as the package's own examples make them: strings of lower-case words. */
function shingles(text, size) {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.map((_, at) => words.slice(at, at + size).join(' '));
}

/** Returns a signature of 128 values. */
export function signature(text, size) {
  const hash = new Minhash({ numPerm: 128 });
  for (const shingle of shingles(text, size)) hash.update(shingle);
  return hash;
}

export const estimate = (a, b) => a.jaccard(b);
