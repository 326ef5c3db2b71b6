import type { Block, OverlapRelation, WholeRelation } from '@cydkit/dedupe';

/** The definitions, written as directly as possible and therefore slow. */

export const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ');
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+|\S/gu) ?? [];
export const isWord = (token: string): boolean => /^[\p{L}\p{M}\p{N}_]/u.test(token);

const insideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(at));

/** True if `inner` is in the longer `outer` at word boundaries; both must be collapsed. */
function liesInside(inner: string, outer: string): boolean {
  if (inner === '' || inner === outer) return false;
  for (let at = outer.indexOf(inner); at !== -1; at = outer.indexOf(inner, at + 1)) {
    if (!insideWord(outer, at) && !insideWord(outer, at + inner.length)) return true;
  }
  return false;
}

export function relationsOf(blocks: readonly Block[]): WholeRelation[] {
  const texts = blocks.map(({ id, text }) => ({ id, text: collapse(text) }));
  const identical = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.text !== '' && a.text === b.text)
      .map((b): WholeRelation => ({ kind: 'identical', a: a.id, b: b.id })),
  );
  const contained = texts.flatMap((a) =>
    texts
      .filter((b) => liesInside(a.text, b.text))
      .map((b): WholeRelation => ({ kind: 'contained', a: a.id, b: b.id })),
  );
  return [...identical, ...contained];
}

/** A word of a block's text, with what is between it and the word before. */
interface Word {
  text: string;
  /** Signs, and one space for white space. */
  before: string;
  start: number;
  end: number;
}

export function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)].map(({ 0: word, index }) => {
    const before = text.slice(last, index).replace(/\s+/g, ' ');
    last = index + word.length;
    return { text: word, before, start: index, end: last };
  });
}

type WordPlace = readonly [words: readonly Word[], at: number];

/** Returns how many words from two places on are the same, up to a taken one. */
function commonLength([a, i]: WordPlace, [b, j]: WordPlace, taken: ReadonlySet<Word>): number {
  let length = 0;
  for (;;) {
    const [one, other] = [a[i + length], b[j + length]];
    if (one === undefined || other === undefined || taken.has(one) || taken.has(other)) break;
    if (one.text !== other.text || (length > 0 && one.before !== other.before)) break;
    length += 1;
  }
  return length;
}

/** Takes the longest run, the first of several, again and again. `a` leads. */
function tilesOf(
  a: Word[],
  b: Word[],
  minWords: number,
): { i: number; j: number; words: number }[] {
  const taken = new Set<Word>();
  const tiles: { i: number; j: number; words: number }[] = [];
  for (;;) {
    let best = { i: 0, j: 0, words: 0 };
    for (const i of a.keys()) {
      for (const j of b.keys()) {
        const words = commonLength([a, i], [b, j], taken);
        if (words > best.words) best = { i, j, words };
      }
    }
    if (best.words < minWords) return tiles;
    tiles.push(best);
    for (let at = 0; at < best.words; at += 1) {
      for (const word of [a[best.i + at], b[best.j + at]]) if (word) taken.add(word);
    }
  }
}

/** Returns every overlapping pair by its definition, searching through everything each time. */
export function overlapsOf(blocks: readonly Block[], minWords: number): OverlapRelation[] {
  const texts = blocks.map(({ text }) => collapse(text));
  const words = blocks.map(({ text }) => wordsOf(text));
  return blocks.flatMap(({ id: a }, one) =>
    blocks.flatMap(({ id: b }, other): OverlapRelation[] => {
      const [text = '', otherText = ''] = [texts[one], texts[other]];
      const related =
        text === otherText || liesInside(text, otherText) || liesInside(otherText, text);
      if (one >= other || related) return [];
      const [first = [], second = []] = [words[one], words[other]];
      const leads = text < otherText;
      const tiles = leads ? tilesOf(first, second, minWords) : tilesOf(second, first, minWords);
      const range = (list: Word[], from: number, count: number) => ({
        start: list[from]?.start ?? -1,
        end: list[from + count - 1]?.end ?? -1,
      });
      const runs = tiles
        .map(({ i, j, words: count }) => ({
          words: count,
          a: range(first, leads ? i : j, count),
          b: range(second, leads ? j : i, count),
        }))
        .sort((x, y) => y.words - x.words || x.a.start - y.a.start);
      return runs.length === 0 ? [] : [{ kind: 'overlapping', a, b, runs }];
    }),
  );
}
