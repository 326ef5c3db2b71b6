// `pnpm --filter @cydkit/bench corpus:kill [--times 50]`: kills `cyd corpus add` at random moments, lets
// another run complete it, and compares all that is exported then with a run that nothing disturbed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { cyd, runNode } from '../../child.mjs';
import { notesZips } from '../../data.mjs';
import { withTemporaryFolder } from '../../temporary.mjs';

const { values } = parseArgs({ options: { times: { type: 'string', default: '50' } } });
const times = Number(values.times);
/** How often each corpus is killed before a run completes it. */
const each = 2;

const zips = notesZips().filter((path) => /2025_(?:05|06|07|10)_notes/u.test(path));
if (zips.length === 0) {
  console.error('No notes data sets: set CYDKIT_SHARED to the folder that has them');
  process.exit(1);
}

await withTemporaryFolder(async (folder) => {
  const start = performance.now();
  const expected = completed(join(folder, 'undisturbed'));
  const milliseconds = (performance.now() - start) / 2;
  let killed = 0;
  let ended = 0;
  const wrong = [];
  for (let round = 0; killed + ended < times; round += 1) {
    const corpus = join(folder, `corpus-${round}`);
    for (let kill = 0; kill < each; kill += 1) {
      if (await killedDuring(corpus, Math.random() * milliseconds)) killed += 1;
      else ended += 1;
    }
    const found = completed(corpus);
    if (found !== expected) wrong.push(`${round}: ${found}`);
  }
  console.log(`${killed} runs killed, ${ended} that had ended before; undisturbed: ${expected}`);
  console.log(wrong.length === 0 ? 'All were completed to the same' : wrong.join('\n'));
  if (wrong.length > 0) process.exitCode = 1;
});

async function killedDuring(corpus, milliseconds) {
  const args = [cyd, 'corpus', 'add', ...zips, '--corpus', corpus];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const end = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  return (await end) === 'SIGKILL';
}

/** Adds all, checks the corpus, and returns what is in it: a hash of its tables, exported. */
function completed(corpus) {
  const exported = `${corpus}-csv`;
  const steps = [['add', ...zips], ['check'], ['export', '--csv', exported]];
  for (const step of steps) {
    const { failure } = runNode([cyd, 'corpus', ...step, '--corpus', corpus]);
    if (failure) return `cyd corpus ${step[0]}: ${failure}`;
  }
  const left = readdirSync(corpus).filter((name) => name !== 'corpus.sqlite');
  if (left.length > 0) return `left: ${left.join(', ')}`;
  const hash = createHash('sha256');
  for (const name of readdirSync(exported).sort()) hash.update(readFileSync(join(exported, name)));
  return hash.digest('hex');
}
