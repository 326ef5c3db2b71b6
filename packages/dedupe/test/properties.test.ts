import { dedupe } from '@cydkit/dedupe';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, minWords } from './support/arbitraries';
import * as invariants from './support/invariants';
import { overlapsOf, relationsOf, squeeze } from './support/oracle';

function holds(check: (...args: [Parameters<typeof dedupe>[0], number]) => void): void {
  fc.assert(fc.property(blocks, minWords, check), { numRuns: 400 });
}

describe('for any blocks', () => {
  it('finds the relations of the brute-force oracle, in the same order', () => {
    holds((given, words) => {
      const { relations } = dedupe(given, { minWords: words });
      expect(relations).toEqual([...relationsOf(given), ...overlapsOf(given, words)]);
    });
  });

  it('rebuilds each block from its passages, except for white space', () => {
    holds((given, words) => {
      expect(invariants.brokenBlocks(given, dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('gives the places of each passage, the first with its text', () => {
    holds((given, words) => {
      expect(invariants.brokenOccurrences(given, dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('cuts only where sentences start and blocks begin or end', () => {
    holds((given, words) => {
      const result = dedupe(given, { minWords: words });
      expect(invariants.cutsWithoutReason(given, result)).toEqual([]);
    });
  });

  it('leaves no two passages that always occur together', () => {
    holds((given, words) => {
      expect(invariants.needlessCuts(given, dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('makes a contained block a run of passages of its container', () => {
    holds((given, words) => {
      const result = dedupe(given, { minWords: words });
      expect(invariants.containersNotCut(given, result, words)).toEqual([]);
    });
  });

  it('puts passages in the order of the blocks where these agree', () => {
    holds((given, words) => {
      expect(invariants.passagesOutOfOrder(dedupe(given, { minWords: words }))).toEqual([]);
    });
  });

  it('changes no relation and loses no text for any ranges, however wrong', () => {
    const range = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      textStart: fc.nat(40),
      textEnd: fc.nat(40),
    });
    const placed = blocks.chain((given) =>
      fc
        .array(fc.array(range, { maxLength: 3 }), { minLength: given.length })
        .map((lists) => given.map((block, at) => ({ ...block, ranges: lists[at] ?? [] }))),
    );
    fc.assert(
      fc.property(placed, minWords, (given, words) => {
        const options = { minWords: words };
        const result = dedupe(given, options);
        const plain = given.map(({ id, text }) => ({ id, text }));
        expect(result.relations).toEqual(dedupe(plain, options).relations);
        expect(invariants.rebuilt(result)).toEqual(
          new Map(plain.map(({ id, text }) => [id, squeeze(text)])),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('counts characters of blocks and passages without white space', () => {
    holds((given, words) => {
      const { statistics, passages } = dedupe(given, { minWords: words });
      const total = squeeze(given.map(({ text }) => text).join('')).length;
      const listed = squeeze(passages.map(({ text }) => text).join('')).length;
      expect(statistics.characters).toBe(total);
      expect(statistics.uniqueCharacters).toBeGreaterThanOrEqual(listed);
      expect(statistics.uniqueCharacters).toBeLessThanOrEqual(total);
      const all = given.every(({ text }) => /[\p{L}\p{M}\p{N}_]/u.test(text) || text.trim() === '');
      if (all) expect(statistics.uniqueCharacters).toBe(listed);
    });
  });

  it('changes only the order if the order of the blocks changes', () => {
    const shuffled = blocks.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length }),
        minWords,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, other, words]) => {
        const options = { minWords: words };
        const [one, two] = [dedupe(given, options), dedupe(other, options)];
        expect(invariants.withoutOrder(two)).toEqual(invariants.withoutOrder(one));
      }),
      { numRuns: 400 },
    );
  });
});
