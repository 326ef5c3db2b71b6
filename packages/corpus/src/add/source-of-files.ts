import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../record/compared-text';
import type { SourceInfo } from './outcomes';

/**
 * Reads files to their end, and returns the source that they are together: their number of bytes and
 * the SHA-256 of the file, or of the names and hashes of all files.
 *
 * @param paths one file, or those that make one filing
 * @throws the error of the system if a file cannot be read
 */
export async function sourceOfFiles(
  name: string,
  paths: readonly string[],
): Promise<Pick<SourceInfo, 'name' | 'sha256' | 'bytes'>> {
  const files: { line: string; sha256: string; bytes: number }[] = [];
  for (const path of [...paths].sort()) {
    const digest = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream(path)) {
      digest.update(chunk);
      bytes += chunk.length;
    }
    const hash = digest.digest('hex');
    files.push({ line: `${hash}  ${basename(path)}\n`, sha256: hash, bytes });
  }
  const [only] = files;
  return {
    name,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256:
      files.length === 1 && only !== undefined
        ? only.sha256
        : sha256(files.map(({ line }) => line).join('')),
  };
}
