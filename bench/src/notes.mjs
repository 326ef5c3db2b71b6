import { readFileSync } from 'node:fs';
import { unzip } from './zip.mjs';

/**
 * Reads the text blocks of every filing in zips of the SEC's Financial Statement and Notes data sets,
 * from the columns `adsh` (accession number), `tag`, `iprx` and `value` of `txt.tsv`.
 *
 * @returns {{ id: string, text: string }[][]} The blocks of each filing.
 */
export function textBlocks(paths) {
  const filings = new Map();
  for (const path of paths) {
    for (const { adsh, tag, iprx, value } of rows(unzip(readFileSync(path), 'txt.tsv'))) {
      // `iprx` above 0 marks a repetition of the same fact.
      if (!tag.endsWith('TextBlock') || iprx !== '0' || value === '') continue;
      const blocks = filings.get(adsh) ?? [];
      filings.set(adsh, blocks);
      blocks.push({ id: String(blocks.length), text: value });
    }
  }
  return [...filings.values()];
}

export function* rows(tsv) {
  const [head, ...lines] = tsv.toString('utf8').split(/\r?\n/);
  const columns = head.split('\t');
  for (const line of lines) {
    if (line === '') continue;
    const cells = line.split('\t');
    yield Object.fromEntries(columns.map((column, i) => [column, unquote(cells[i] ?? '')]));
  }
}

/** Turns `"the ""Board"""` into `the "Board"`. */
function unquote(cell) {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  return cell.slice(1, -1).replaceAll('""', '"');
}
