import type { Block, Relation } from '@cydkit/dedupe';

/** The definitions, as directly as they can be written and as slow as that is. */

export const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ');
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+|\S/gu) ?? [];
export const isWord = (token: string): boolean => /^[\p{L}\p{M}\p{N}_]/u.test(token);

const insideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(at));

/** Whether `inner` stands in the longer `outer` at word boundaries; both are collapsed. */
export function liesInside(inner: string, outer: string): boolean {
  if (inner === '' || inner === outer) return false;
  for (let at = outer.indexOf(inner); at !== -1; at = outer.indexOf(inner, at + 1)) {
    if (!insideWord(outer, at) && !insideWord(outer, at + inner.length)) return true;
  }
  return false;
}

export function relationsOf(blocks: readonly Block[]): Relation[] {
  const texts = blocks.map(({ id, text }) => ({ id, text: collapse(text) }));
  const identical = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.text !== '' && a.text === b.text)
      .map((b): Relation => ({ kind: 'identical', a: a.id, b: b.id })),
  );
  const contained = texts.flatMap((a) =>
    texts
      .filter((b) => liesInside(a.text, b.text))
      .map((b): Relation => ({ kind: 'contained', a: a.id, b: b.id })),
  );
  return [...identical, ...contained];
}

/** Every run of `length` words of a text: the text, and the indices of its tokens. */
export function runsOf(text: string, length: number): { text: string; tokens: number[] }[] {
  const matches = [...collapse(text).matchAll(/[\p{L}\p{M}\p{N}_]+|\S/gu)];
  const words = matches.flatMap((match, index) => (isWord(match[0]) ? [index] : []));
  return words.flatMap((first, index) => {
    const last = words[index + length - 1];
    if (last === undefined) return [];
    const from = matches[first]?.index ?? 0;
    const to = (matches[last]?.index ?? 0) + (matches[last]?.[0].length ?? 0);
    const tokens = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    return [{ text: collapse(text).slice(from, to), tokens }];
  });
}
