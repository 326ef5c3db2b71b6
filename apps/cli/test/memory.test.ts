import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildProgram } from './support/built-program';

const { bin } = buildProgram();
const measure = join(import.meta.dirname, '../../../bench/src/memory/main.mjs');

/** Below the 16 MiB of a fact, and above what the collector of the engine leaves for later. */
const megabytes = '14';

// Only Linux counts the peak of a process apart from that of its parent.
it.skipIf(process.platform !== 'linux')(
  'takes no more memory than each shape may',
  () => {
    const { stdout } = spawnSync(process.execPath, [measure, megabytes, bin], { encoding: 'utf8' });
    const lines = stdout.split('\n').slice(1, -1);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.endsWith('!'))).toEqual([]);
  },
  600_000,
);
