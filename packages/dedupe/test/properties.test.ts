import { dedupe, type Relation } from '@cydkit/dedupe';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, minWords } from './support/arbitraries';
import * as invariants from './support/invariants';
import { collapse, overlapsOf, relationsOf, squeeze } from './support/oracle';

/** A relation as text; which of two equal or overlapping blocks is `a` depends on the order. */
function withoutOrder(relation: Relation): string {
  const { kind, a, b } = relation;
  const runs = kind === 'overlapping' ? relation.runs : [];
  const swap = kind !== 'contained' && a > b;
  const told = runs.map((run) => {
    const [first, second] = swap ? [run.b, run.a] : [run.a, run.b];
    return `${run.words} ${first.start}-${first.end} ${second.start}-${second.end}`;
  });
  return [kind, ...(swap ? [b, a] : [a, b]), ...told.sort()].join();
}

const holds = (check: (...args: [Parameters<typeof dedupe>[0], number]) => void): void => {
  fc.assert(fc.property(blocks, minWords, check), { numRuns: 400 });
};

describe('for any blocks', () => {
  it('relations are those of the brute-force oracle, in the same order', () => {
    holds((given, words) => {
      const { relations } = dedupe(given, { minWords: words });
      expect(relations).toEqual([...relationsOf(given), ...overlapsOf(given, words)]);
    });
  });

  it('each block is its passages, joined, up to white space', () => {
    holds((given, words) => {
      expect(invariants.brokenBlocks(given, dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('occurrences say where a passage stands, and the first is its text', () => {
    holds((given, words) => {
      expect(invariants.brokenOccurrences(given, dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('equal runs of minWords words are told once, except across the end of a sentence', () => {
    holds((given, words) => {
      const result = dedupe(given, { minWords: words });
      expect(invariants.runsToldTwice(given, result, words)).toEqual([]);
    });
  });

  it('no two passages always stand together, except at the end of a sentence', () => {
    holds((given, words) => {
      expect(invariants.needlessCuts(given, dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('a contained block is a run of passages of its container', () => {
    holds((given, words) => {
      const result = dedupe(given, { minWords: words });
      expect(invariants.containersNotCut(given, result, words)).toEqual([]);
    });
  });

  it('characters of blocks and passages add up', () => {
    holds((given, words) => {
      const { statistics, passages } = dedupe(given, { minWords: words });
      const total = squeeze(given.map(({ text }) => text).join('')).length;
      expect(statistics.characters).toBe(total);
      expect(statistics.uniqueCharacters).toBe(
        squeeze(passages.map(({ text }) => text).join('')).length,
      );
      expect(
        passages.reduce((sum, { text, occurrences }) => {
          return sum + squeeze(text).length * occurrences.length;
        }, 0),
      ).toBe(total);
    });
  });

  it('the order of the blocks changes nothing but the order', () => {
    const shuffled = blocks.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length }),
        minWords,
      ),
    );
    const content = (result: ReturnType<typeof dedupe>): unknown => ({
      statistics: result.statistics,
      relations: result.relations.map(withoutOrder).sort(),
      passages: result.passages
        .map(({ text, occurrences }) => {
          const places = occurrences.map(({ block, start, end }) => `${block} ${start} ${end}`);
          return [collapse(text), ...places.sort()].join('|');
        })
        .sort(),
    });
    fc.assert(
      fc.property(shuffled, ([given, other, words]) => {
        const options = { minWords: words };
        expect(content(dedupe(other, options))).toEqual(content(dedupe(given, options)));
      }),
      { numRuns: 400 },
    );
  });
});
