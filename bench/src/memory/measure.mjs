import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyd, runNode } from '../child.mjs';

/**
 * Returns the peak memory of `cyd parse` for a document, in bytes; the exit code says how much of it
 * was readable, and is of no interest here.
 *
 * @param {Uint8Array} content
 * @param {string} folder where the document is written
 * @param {string} program `bin.cjs` of the command
 */
export function peakOf(content, folder, program = cyd) {
  const file = join(folder, 'hostile.htm');
  writeFileSync(file, content);
  try {
    const { peak, failure } = runNode([program, 'parse', file, '-f', 'csv'], { measured: true });
    if (!peak) throw new Error(failure);
    return 1e6 * peak;
  } finally {
    rmSync(file);
  }
}
