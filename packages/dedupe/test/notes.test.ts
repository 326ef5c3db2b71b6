import { existsSync } from 'node:fs';
import { dedupe } from '@cydkit/dedupe';
import { describe, expect, it } from 'vitest';
import * as invariants from './support/invariants';
import { notes, readNotes } from './support/notes';
import { overlapsOf, relationsOf } from './support/oracle';

const file = `${notes}/2025_08_notes.zip`;
const missing = !existsSync(file);

describe.skipIf(missing)(
  `text blocks of real filings${missing ? ` (skipped: no ${file})` : ''}`,
  () => {
    const filings = missing ? [] : readNotes(file);

    it('exist', () => {
      expect(filings.length).toBeGreaterThan(50);
    });

    it('relate as the brute-force oracle says', () => {
      for (const blocks of filings) {
        const { relations } = dedupe(blocks);
        const whole = relations.filter(({ kind }) => kind !== 'overlapping');
        expect(whole).toEqual(relationsOf(blocks));
      }
    });

    it('overlap as the brute-force oracle says (a third of them)', () => {
      let overlapping = 0;
      for (const blocks of filings.filter((_, index) => index % 3 === 0)) {
        const { relations } = dedupe(blocks);
        const found = relations.filter(({ kind }) => kind === 'overlapping');
        expect(found).toEqual(overlapsOf(blocks, 8));
        overlapping += found.length;
      }
      expect(overlapping).toBeGreaterThan(10);
    });

    it('can be rebuilt from their passages, which begin where a sentence or block does', () => {
      for (const blocks of filings) {
        const result = dedupe(blocks);
        expect(invariants.brokenBlocks(blocks, result)).toEqual([]);
        expect(invariants.brokenOccurrences(blocks, result)).toEqual([]);
        expect(invariants.cutsWithoutReason(blocks, result)).toEqual([]);
        expect(invariants.needlessCuts(blocks, result)).toEqual([]);
        expect(invariants.containersNotCut(blocks, result, 8)).toEqual([]);
        expect(invariants.passagesOutOfOrder(result)).toEqual([]);
      }
    });

    it('have the same passages and relations in any order', () => {
      for (const blocks of filings) {
        const expected = invariants.withoutOrder(dedupe(blocks));
        const half = blocks.length >> 1;
        for (const other of [
          blocks.toReversed(),
          [...blocks.slice(half), ...blocks.slice(0, half)],
        ]) {
          expect(invariants.withoutOrder(dedupe(other))).toEqual(expected);
        }
      }
    });
  },
);
