import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Block } from '@cydkit/dedupe';

/** Real data that is not part of the repository. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const notes: string = `${process.env['CYDKIT_SHARED'] ?? `${root}../shared`}/data/notes`;

/** Reads the text blocks of each filing in an archive of the SEC's Financial Statement and Notes data. */
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

/** Reads a member of a ZIP archive (stored or deflated, no ZIP64) by its central directory. */
function readMember(archive: Buffer, name: string): Buffer {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(entry + 28);
    const extraLength = archive.readUInt16LE(entry + 30);
    const commentLength = archive.readUInt16LE(entry + 32);
    if (archive.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const header = archive.readUInt32LE(entry + 42);
      const begin =
        header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
      const data = archive.subarray(begin, begin + archive.readUInt32LE(entry + 20));
      return archive.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data);
    }
    entry += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`The archive has no ${name}`);
}
