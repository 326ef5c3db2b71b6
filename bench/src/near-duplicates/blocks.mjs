import { readFileSync } from 'node:fs';
import { notesZips } from '../data.mjs';
import { rows } from '../notes.mjs';
import { unzip } from '../zip.mjs';

/**
 * @typedef {{ adsh: string, cik: string, filed: string, tag: string, row: number, text: string }} TextBlock
 *   A text block in the SEC's notes data sets: accession number, company, day of filing (YYYYMMDD),
 *   concept, and its index among the filing's facts of that concept.
 */

/** @returns {TextBlock[]} All text blocks, in the order of the data. */
export function readBlocks() {
  const blocks = [];
  const counts = new Map();
  for (const path of notesZips()) {
    const zip = readFileSync(path);
    const filings = new Map();
    for (const { adsh, cik, filed } of rows(unzip(zip, 'sub.tsv'))) {
      filings.set(adsh, { cik, filed });
    }
    for (const { adsh, tag, iprx, value } of rows(unzip(zip, 'txt.tsv'))) {
      // `iprx` above 0 marks a repetition of the same fact.
      if (!tag.endsWith('TextBlock') || iprx !== '0' || value === '') continue;
      const row = counts.get(`${adsh} ${tag}`) ?? 0;
      counts.set(`${adsh} ${tag}`, row + 1);
      blocks.push({ adsh, ...filings.get(adsh), tag, row, text: value });
    }
  }
  return blocks;
}
