import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a program of its own asks for. */
export interface AskingTask {
  cache: string;
  origin: string;
  url: string;
  times: number;
  /** Downloads to this file; without it, reads. */
  file?: string;
}

/** A program that runs. */
export interface AskingProgram {
  child: ChildProcess;
  /** Times of each request so far, in milliseconds: it was sent between the two. */
  sent: { before: number; after: number }[];
  /** Its exit code, or `null` if it was killed. */
  ended: Promise<number | null>;
}

/** Bundles the program that asks, and returns its path. */
export async function buildAskingProgram(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'cydkit-program-')), 'asking-program.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('asking-program.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // As all tests: on the sources, without a build.
    conditions: ['@cydkit/source'],
    logLevel: 'silent',
  });
  return outfile;
}

/** Starts the program, with what is to be different in its environment. */
export function ask(
  program: string,
  task: AskingTask,
  environment: Record<string, string> = {},
): AskingProgram {
  const child = spawn(execPath, [program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, ...environment },
  });
  const sent: AskingProgram['sent'] = [];
  let rest = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const times = /^sent (\d+) (\d+)$/.exec(line);
      if (times !== null) sent.push({ before: Number(times[1]), after: Number(times[2]) });
    }
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, sent, ended };
}
