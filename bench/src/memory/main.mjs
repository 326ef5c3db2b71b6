// Prints the memory that hostile documents take, a line a shape: bytes a byte, and the most allowed.
// Usage: node src/memory/main.mjs [megabytes] [bin.cjs]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakOf } from './measure.mjs';
import { documentOf, shapes } from './shapes.mjs';

const [megabytes = '30', program] = process.argv.slice(2);
const bytes = 1e6 * Number(megabytes);
const folder = mkdtempSync(join(tmpdir(), 'cyd-memory-'));
try {
  const base = peakOf(Buffer.from('a'), folder, program);
  console.log(`${Math.round(base / 1e6)} MB for a document of one letter`);
  for (const [name, shape] of Object.entries(shapes)) {
    const content = documentOf(shape, bytes);
    const peak = peakOf(content, folder, program);
    const multiple = (peak - base) / content.length;
    const isOver = multiple > shape.most ? ' !' : '';
    console.log(
      `${multiple.toFixed(1).padStart(5)} of ${shape.most}  ${name}, ${Math.round(peak / 1e6)} MB${isOver}`,
    );
    if (isOver) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
