import type { Block, Deduplication } from '@cydkit/dedupe';
import { collapse, isWord, runsOf, squeeze, tokensOf } from './oracle';

/** Each function returns what is wrong, so that a failing test shows it. */

const index = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

export function brokenBlocks(blocks: readonly Block[], result: Deduplication): string[] {
  const passages = index(result.passages);
  return result.blocks.flatMap(({ id, passages: ids }, at) => {
    const block = blocks[at];
    const rebuilt = ids.map((each) => passages.get(each)?.text ?? '?').join('');
    const same = block?.id === id && squeeze(rebuilt) === squeeze(block.text);
    return same ? [] : [id];
  });
}

export function brokenOccurrences(blocks: readonly Block[], result: Deduplication): string[] {
  const byId = index(blocks);
  const broken: string[] = [];
  const covered = new Map<string, number>();
  for (const { id, text, occurrences, blocks: cover } of result.passages) {
    const first = occurrences[0];
    const slices = occurrences.map(({ block, start, end }) => {
      covered.set(block, (covered.get(block) ?? 0) + end - start);
      return byId.get(block)?.text.slice(start, end);
    });
    if (first === undefined || slices[0] !== text || text.trim() !== text) broken.push(id);
    if (slices.some((slice) => collapse(slice ?? '?') !== collapse(text))) broken.push(id);
    if (cover.join() !== [...new Set(occurrences.map(({ block }) => block))].join())
      broken.push(id);
  }
  for (const { id, passages } of result.blocks) {
    const listed = result.passages.flatMap((passage) =>
      passage.occurrences.filter(({ block }) => block === id).map(() => passage.id),
    );
    if (listed.sort().join() !== [...passages].sort().join()) broken.push(id);
  }
  return broken;
}

/** Equal runs of `minWords` words must be the same tokens of the same passages. */
export function runsToldTwice(
  blocks: readonly Block[],
  result: Deduplication,
  minWords: number,
): string[] {
  const passages = index(result.passages);
  const places = new Map<string, string>();
  return result.blocks.flatMap(({ passages: ids }, at) => {
    const tokens = ids.flatMap((id) =>
      tokensOf(passages.get(id)?.text ?? '').map((_, offset) => `${id}:${offset}`),
    );
    return runsOf(blocks[at]?.text ?? '', minWords).flatMap((run) => {
      const place = run.tokens.map((token) => tokens[token]).join();
      const known = places.get(run.text) ?? place;
      places.set(run.text, place);
      return known === place ? [] : [run.text];
    });
  });
}

/** Neighbours that always stand together, with the same white space between, are no two passages. */
export function needlessCuts(blocks: readonly Block[], result: Deduplication): string[] {
  const byId = index(blocks);
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const note = (side: Map<string, Set<string>>, key: string, value: string): void => {
    side.set(key, (side.get(key) ?? new Set()).add(value));
  };
  for (const { id, passages } of result.blocks) {
    const ends = result.passages
      .flatMap((passage) => passage.occurrences.filter(({ block }) => block === id))
      .sort((a, b) => a.start - b.start);
    passages.forEach((passage, at) => {
      const next = ends[at + 1];
      const gap = next === undefined ? '' : byId.get(id)?.text.slice(ends[at]?.end, next.start);
      note(after, passage, `${passages[at + 1] ?? 'end'}${gap === '' ? '' : ' '}`);
      note(before, passage, passages[at - 1] ?? 'start');
    });
  }
  return [...after].flatMap(([passage, nexts]) => {
    const next = [...nexts][0]?.trim() ?? 'end';
    const together = nexts.size === 1 && next !== 'end' && before.get(next)?.size === 1;
    return together ? [`${passage} ${next}`] : [];
  });
}

/** A contained block is a run of passages of its container: of all from `minWords` words, else of one. */
export function containersNotCut(
  blocks: readonly Block[],
  result: Deduplication,
  minWords: number,
): string[] {
  const paths = index(result.blocks);
  const pathOf = (id: string): string => `,${paths.get(id)?.passages.join()},`;
  return blocks.flatMap(({ id, text }) => {
    const containers = result.relations.filter(({ kind, a }) => kind === 'contained' && a === id);
    const cut = containers.filter(({ b }) => pathOf(b).includes(pathOf(id)));
    const long = tokensOf(text).filter(isWord).length >= minWords;
    const fine = long
      ? cut.length === containers.length
      : containers.length === 0 || cut.length > 0;
    return fine ? [] : [id];
  });
}
