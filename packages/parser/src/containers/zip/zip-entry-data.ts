import type { CompressionDamage } from '../../codes/container-codes';
import type { ReportProblem } from '../container-member';
import { type Checksum, Checksummer } from '../decompress/checksum';
import { decompress } from '../decompress/decompress';
import { readPieces } from '../file-pieces';
import type { FileSource } from '../file-source';
import type { Quota } from '../quota';
import { shown } from '../shown';
import { LittleEndian, localHeaderSize, Signature, type ZipEntry } from './zip-structures';

const stored = 0;
const deflated = 8;

/** Yields the decompressed bytes of an entry. */
export async function* openEntry(
  file: FileSource,
  entry: ZipEntry,
  quota: Quota,
  report: ReportProblem,
): AsyncGenerator<Uint8Array> {
  const name = shown(entry.name);
  if (entry.encrypted) {
    report('entry-encrypted', { name });
    return;
  }
  if (entry.method !== stored && entry.method !== deflated) {
    report('entry-unsupported', { name, method: entry.method });
    return;
  }
  const start = await findData(file, entry);
  if (start === null) {
    report('compression-damaged', { name, problem: 'no-header', at: entry.headerAt });
    return;
  }
  let damaged = false;
  const reportDamage = (damage: CompressionDamage) => {
    if (!damaged) report('compression-damaged', { name, ...damage });
    damaged = true;
  };
  const stated = start + entry.compressedSize;
  const end = Math.min(stated, file.size, entry.roomEnd);
  if (stated > file.size) reportDamage({ problem: 'cut-off' });
  else if (stated > end) reportDamage({ problem: 'overlap' });
  const open = () => readPieces(file, start, end);
  const onDamage = () => reportDamage({ problem: 'data' });
  const checksum = checksumOf(entry);
  const pieces =
    entry.method === stored
      ? checked(open(), checksum, onDamage)
      : decompress(open, 'deflate-raw', onDamage, checksum);
  let size = 0;
  for await (const piece of quota.guard(pieces, end - start, (exceeded) => {
    damaged = true;
    report('size-limit', { name, ...exceeded });
  })) {
    size += piece.length;
    yield piece;
  }
  if (entry.size !== -1 && size !== entry.size) {
    reportDamage({ problem: 'size', expected: entry.size, found: size });
  }
}

function checksumOf({ crc, size }: ZipEntry): Checksum | null {
  return crc === null || size === -1 ? null : { crc, size };
}

/** Passes stored data on and compares it with its checksum. */
async function* checked(
  pieces: AsyncIterable<Uint8Array>,
  checksum: Checksum | null,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  const sum = new Checksummer();
  for await (const piece of pieces) {
    sum.add(piece);
    yield piece;
  }
  if (checksum && !sum.fits(checksum)) onDamage();
}

/**
 * Finds the start of an entry's data. The name and extra field may have other lengths in the local
 * header than in the directory; the local header counts.
 */
async function findData(file: FileSource, entry: ZipEntry): Promise<number | null> {
  const head = new LittleEndian(await file.read(entry.headerAt, entry.headerAt + localHeaderSize));
  if (head.length < localHeaderSize || head.u32(0) !== Signature.localHeader) return null;
  return entry.headerAt + localHeaderSize + head.u16(26) + head.u16(28);
}
