import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('with_lxml.py', import.meta.url));

export function isInstalled() {
  return spawnSync('python3', ['-c', 'import lxml.etree']).status === 0;
}

/** Starts a Python that has read the files and waits, so that its rounds can be interleaved. */
export function start(paths) {
  const python = spawn('python3', [script, ...paths], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  // A Python that has died is told by the missing answer.
  python.stdin.on('error', () => {});
  const ask = async (question) => {
    python.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ended without an answer`);
    return JSON.parse(value);
  };
  return {
    /** @returns {Promise<number>} Milliseconds for all files. */
    round: () => ask('round'),
    /** @returns {Promise<object[][]>} The facts of each file. */
    facts: () => ask('facts'),
    stop: () => python.stdin.end(),
  };
}
