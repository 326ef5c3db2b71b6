// `npm start` and `npm test` on a machine that has only Node and npm: pnpm comes through npx, in
// the version that package.json names, and everything else through pnpm.
//
//     npm start                      reports an example filing
//     npm start -- FILE [OPTIONS]    what `cyd report FILE [OPTIONS]` does
//     npm test -- [ARGUMENTS]        arguments for vitest
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const program = join(root, 'apps/cli/dist/bin.cjs');
const example = 'examples/filings/lanternfish-10k-2025.htm';
const [task, ...given] = process.argv.slice(2);

const tasks = {
  start() {
    install();
    quietly('Building the command line', '--filter', '@cydkit/cli', 'run', 'build');
    linkCommand();
    const status = report();
    if (status === 0) printNextSteps();
    return status;
  },
  test() {
    install();
    quietly('Building all packages', 'run', 'build');
    return pnpm(['run', '--silent', 'test:unit', ...given], 'inherit').status ?? 1;
  },
};

if (!Object.hasOwn(tasks, task)) {
  console.error(`usage: node scripts/task.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(2);
}
process.exit(tasks[task]());

function install() {
  quietly('Installing what is needed', 'install', '--frozen-lockfile', '--reporter=append-only');
}

/** One line of progress on standard error, which leaves `npm start` free to be piped. */
function quietly(what, ...args) {
  console.error(`${what} …`);
  const { status, stdout, stderr, error } = pnpm(args, 'pipe');
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  console.error(`${what} failed: pnpm ${args.join(' ')}`);
  process.exit(status ?? 1);
}

function pnpm(args, output) {
  return spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 1e8,
    // There npx is a batch file, which only a shell runs.
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
}

/** Puts `cyd` where `npx cyd` looks first. pnpm cannot: it links before there is a build. */
function linkCommand() {
  const link = join(root, 'node_modules/.bin/cyd');
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "%~dp0..\\..\\apps\\cli\\dist\\bin.cjs" %*\r\n`);
    return;
  }
  rmSync(link, { force: true });
  symlinkSync('../../apps/cli/dist/bin.cjs', link);
}

/** Paths are relative to where npm was called. */
function report() {
  const [cwd, args] = given.length > 0 ? [process.env.INIT_CWD ?? root, given] : [root, [example]];
  const { status, error } = spawnSync(process.execPath, [program, 'report', ...args], {
    cwd,
    stdio: 'inherit',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function printNextSteps() {
  const next =
    given.length > 0
      ? 'npx cyd lint FILE finds contradictions, npx cyd open FILE shows the report as a page'
      : 'npm start -- YOUR-FILING.htm, npx cyd lint FILE or npx cyd open FILE';
  console.error(`\nNext: ${next}; npx cyd help lists the rest.`);
}
