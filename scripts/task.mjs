// `npm start` and `npm test` on a machine that has only Node and npm: pnpm comes through npx, in
// the version that package.json names, and everything else through pnpm.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const pnpm = ['npx', '--yes', packageManager];
const example = 'examples/filings/lanternfish-10k-2025.htm';

const tasks = {
  start: [
    [...pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
    [...pnpm, 'run', '--silent', 'build'],
    [process.execPath, 'apps/cli/dist/bin.cjs', 'report', example],
  ],
  test: [
    [...pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
    [...pnpm, 'run', '--silent', 'build'],
    [...pnpm, 'run', '--silent', 'test:unit', ...process.argv.slice(3)],
  ],
};

const steps = tasks[process.argv[2]];
if (!steps) {
  console.error(`usage: node scripts/task.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(2);
}
for (const [command, ...args] of steps) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    // Everything before the report goes to standard error, so that `npm start` can be piped.
    stdio: [
      'ignore',
      command === process.execPath || process.argv[2] === 'test' ? 'inherit' : 2,
      'inherit',
    ],
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
