import { createHash } from 'node:crypto';
import type { FileSource } from '@cydkit/parser';

/**
 * The file, and the SHA-256 of its bytes as soon as a reader has taken them whole, as it does with
 * a document. `null` for an archive: its filings are parts of it, and it need not be in memory.
 */
export function withDigest(file: FileSource): { file: FileSource; sha256(): string | null } {
  let sha256: string | null = null;
  const read: FileSource['read'] = async (start, end) => {
    const bytes = await file.read(start, end);
    if (sha256 === null && start === 0 && bytes.length === file.size && !isArchive(bytes)) {
      sha256 = createHash('sha256').update(bytes).digest('hex');
    }
    return bytes;
  };
  return { file: { name: file.name, size: file.size, read }, sha256: () => sha256 };
}

/** gzip (RFC 1952 §2.3.1) or zip (APPNOTE 4.3.7, 4.3.16). */
function isArchive([a, b, c, d]: Uint8Array): boolean {
  if (a === 0x1f && b === 0x8b) return true;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}
