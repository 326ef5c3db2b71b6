import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peakOf } from '../../../bench/src/memory/measure.mjs';
import { documentOf, shapes } from '../../../bench/src/memory/shapes.mjs';
import { program } from '../tsup.config';

// Built from the current sources.
const root = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'cyd-memory-'));
const bin = join(outDir, 'bin.cjs');

beforeAll(async () => {
  const tsconfig = join(root, 'tsconfig.json');
  await build({ ...program, outDir, tsconfig, config: false, silent: true });
});

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** Below the 16 MiB of a fact, and above what the collector of the engine leaves for later. */
const bytes = 14e6;

// Only Linux knows the peak of a process by itself.
describe.skipIf(process.platform !== 'linux')('the memory that a document takes', () => {
  it.each(Object.entries(shapes))('stays within its bound: %s', (_, shape) => {
    const base = peakOf(Buffer.from('a'), outDir, bin);
    const content = documentOf(shape, bytes);
    const multiple = (peakOf(content, outDir, bin) - base) / content.length;
    expect(multiple).toBeLessThan(shape.most);
  });
});
