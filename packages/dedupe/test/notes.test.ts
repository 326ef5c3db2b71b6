import { existsSync } from 'node:fs';
import { dedupe } from '@cydkit/dedupe';
import { describe, expect, it } from 'vitest';
import * as invariants from './support/invariants';
import { notes, readNotes } from './support/notes';
import { relationsOf } from './support/oracle';

const file = `${notes}/2025_08_notes.zip`;
const missing = !existsSync(file);

describe.skipIf(missing)(
  `text blocks of real filings${missing ? ` (skipped: no ${file})` : ''}`,
  () => {
    const filings = missing ? [] : readNotes(file);

    it('are there', () => {
      expect(filings.length).toBeGreaterThan(50);
    });

    it('relate as the brute-force oracle says', () => {
      for (const blocks of filings) expect(dedupe(blocks).relations).toEqual(relationsOf(blocks));
    });

    it('rebuild from their passages, and no run of eight words inside a sentence is told twice', () => {
      for (const blocks of filings) {
        const result = dedupe(blocks);
        expect(invariants.brokenBlocks(blocks, result)).toEqual([]);
        expect(invariants.brokenOccurrences(blocks, result)).toEqual([]);
        expect(invariants.runsToldTwice(blocks, result, 8)).toEqual([]);
        expect(invariants.needlessCuts(blocks, result)).toEqual([]);
        expect(invariants.containersNotCut(blocks, result, 8)).toEqual([]);
      }
    });
  },
);
