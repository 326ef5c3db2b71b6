import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('with_lxml.py', import.meta.url));

/** @returns {string | undefined} A Python with lxml: the user's, or the system's. */
export function python() {
  return ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import lxml.etree']).status === 0,
  );
}

/** Starts a Python that has read the files and waits, so that its rounds can be interleaved. */
export function start(command, paths) {
  const python = spawn(command, [script, ...paths], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  // If Python has died, the missing answer shows it.
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
