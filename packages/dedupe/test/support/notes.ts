import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block } from '@cydkit/dedupe';
import { readMember } from './zip';

/** Real data that is no part of the repository. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const notes: string = `${process.env['CYDKIT_SHARED'] ?? `${root}../shared`}/data/notes`;

/** The text blocks of each filing of an archive of the SEC's Financial Statement and Notes data. */
export function readNotes(file: string): Block[][] {
  const rows = readMember(readFileSync(file), 'txt.tsv').toString('utf8').split('\n');
  const columns = rows.shift()?.split('\t') ?? [];
  const [adsh, tag, value] = ['adsh', 'tag', 'value'].map((name) => columns.indexOf(name));
  const filings = new Map<string, Block[]>();
  for (const row of rows) {
    const cells = row.split('\t');
    if (!cells[tag ?? 0]?.endsWith('TextBlock')) continue;
    const filing = filings.get(cells[adsh ?? 0] ?? '') ?? [];
    filing.push({ id: `${cells[tag ?? 0]}-${filing.length}`, text: cells[value ?? 0] ?? '' });
    filings.set(cells[adsh ?? 0] ?? '', filing);
  }
  return [...filings.values()];
}
