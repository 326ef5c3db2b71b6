import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll } from 'vitest';
import { program, threads } from '../../tsup.config';

/** The program as users have it. */
export interface BuiltProgram {
  outDir: string;
  bin: string;
  run(
    args: string[],
    options?: { cwd?: string; input?: string; program?: string },
  ): SpawnSyncReturns<string>;
}

/** Builds it for the tests of a file from the current sources, far from the packages, which it must not need. */
export function buildProgram(): BuiltProgram {
  const outDir = mkdtempSync(join(tmpdir(), 'cyd-bin-'));
  const bin = join(outDir, 'bin.cjs');
  beforeAll(async () => {
    const tsconfig = join(import.meta.dirname, '../../tsconfig.json');
    for (const part of [program, threads]) {
      await build({ ...part, outDir, tsconfig, config: false, silent: true });
    }
    writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  return {
    outDir,
    bin,
    run: (args, { program: file = bin, ...rest } = {}) =>
      spawnSync(process.execPath, [file, ...args], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        ...rest,
      }),
  };
}
