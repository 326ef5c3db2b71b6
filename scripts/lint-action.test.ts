import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { version as released } from '../apps/cli/package.json';

const script = fileURLToPath(new URL('lint-action.sh', import.meta.url));
const action = readFileSync(fileURLToPath(new URL('../action.yml', import.meta.url)), 'utf8');

const folders: string[] = [];
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-action-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content, { mode: 0o755 });
  }
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A fake `cyd` that writes down how it is called and exits with `EXIT`. */
const standIn = `#!/usr/bin/env node
const { argv, cwd, env, exit } = process;
const call = JSON.stringify({ version: VERSION, args: argv.slice(2), cwd: cwd() });
require('node:fs').appendFileSync(env.LOG, call + '\\n');
exit(argv.includes('--exit-zero') ? 0 : Number(env.EXIT));
`;
/** Leaves a trace if it runs. */
const evil = `#!/usr/bin/env node
require('node:fs').writeFileSync(process.env.HIT, __filename);
`;
const evilCommand = '#!/bin/sh\necho "$0" >"$HIT"\nexit 1\n';

/** A package as a registry has it. */
function packed(version: string, program: string): Buffer {
  const name = '@cydkit/cli';
  const folder = folderWith({
    'package/package.json': JSON.stringify({
      name,
      version,
      bin: { cyd: './dist/bin.cjs' },
      scripts: { install: 'node dist/install.cjs' },
    }),
    'package/dist/bin.cjs': program.replace('VERSION', JSON.stringify(version)),
    'package/dist/install.cjs': evil,
  });
  spawnSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  return readFileSync(join(folder, 'package.tgz'));
}

/** A registry of the versions that exist, and below /evil one that must not be asked. */
const asked: string[] = [];
let server: Server;
let registry = '';
beforeAll(async () => {
  const tarballs = new Map(['1.2.3', released].map((each) => [each, packed(each, standIn)]));
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = tarballs.get(url.slice(1));
    const versions = [...tarballs.keys()].map((version) => [
      version,
      {
        name: '@cydkit/cli',
        version,
        bin: { cyd: './dist/bin.cjs' },
        hasInstallScript: true,
        dist: { tarball: `${registry}${version}` },
      },
    ]);
    const packument = { name: '@cydkit/cli', versions: Object.fromEntries(versions) };
    if (/^\/@cydkit(?:%2f|\/)cli$/iu.test(url)) response.end(JSON.stringify(packument));
    else if (file) response.end(file);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

interface Setting {
  env: Record<string, string>;
  files?: Record<string, string>;
  exit?: number;
}

/** Runs the step in a checkout with these files. */
async function step({ env, files = {}, exit = 0 }: Setting, checkout = folderWith(files)) {
  const temporary = folderWith({});
  const [log, hit, output] = ['log', 'hit', 'output'].map((name) => join(temporary, name));
  const child = spawn('bash', [script], {
    cwd: checkout,
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: temporary,
      GITHUB_OUTPUT: output,
      LOG: log,
      HIT: hit,
      EXIT: String(exit),
      CYD_REGISTRY: registry,
      ...env,
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const read = (path = '') => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const calls: { version: string; args: string[]; cwd: string }[] = read(log)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stdout, stderr, calls, output: read(output), hit: read(hit), checkout };
}

describe.skipIf(process.platform === 'win32')('the step of the action', () => {
  it('annotates, then writes SARIF', async () => {
    const { status, calls, output, checkout } = await step({
      env: {
        CYD_FILES: 'drafts/10-k 2025.htm\n\nexhibits/*.htm\n',
        CYD_SARIF: 'cyd.sarif',
        CYD_VERSION: '1.2.3',
        CYD_SEVERITY: 'warning',
        CYD_CONFIG: 'strict.json',
      },
    });
    const files = ['--', 'drafts/10-k 2025.htm', 'exhibits/*.htm'];
    const cli = ['lint', '--config=strict.json', '--severity=warning'];
    const call = { version: '1.2.3', cwd: checkout };
    expect(calls).toEqual([
      { ...call, args: [...cli, '--format=github', ...files] },
      { ...call, args: [...cli, '--exit-zero', '--format=sarif', '--output=cyd.sarif', ...files] },
    ]);
    expect(status).toBe(0);
    expect(output).toBe('sarif=cyd.sarif\n');
  });

  it('runs the version that it was released with', async () => {
    const { calls } = await step({ env: { CYD_FILES: 'a.htm' } });
    expect(calls.map(({ version }) => version)).toEqual([released]);
  });

  it.each([
    [1, 2],
    [2, 1],
  ])('fails with exit code %i, after %i calls', async (exit, calls) => {
    const result = await step({ env: { CYD_FILES: 'a.htm', CYD_SARIF: 'cyd.sarif' }, exit });
    expect(result.status).toBe(exit);
    expect(result.calls).toHaveLength(calls);
  });

  it('runs nothing from its inputs', async () => {
    const { checkout, calls } = await step({
      env: { CYD_FILES: '$(touch hit)\n`touch hit`\n; touch hit\n--help' },
    });
    expect(existsSync(join(checkout, 'hit'))).toBe(false);
    const files = ['$(touch hit)', '`touch hit`', '; touch hit', '--help'];
    expect(calls[0]?.args.slice(-5)).toEqual(['--', ...files]);
  });

  it('runs nothing from the checkout', async () => {
    const program = { name: '@cydkit/cli', version: '1.2.3', bin: { cyd: 'evil.cjs' } };
    const scripts = { preinstall: 'node evil.cjs', prepare: 'node evil.cjs' };
    const dependencies = { '@cydkit/cli': 'file:node_modules/@cydkit/cli' };
    const names = ['cyd', 'node', 'npm', 'npx', 'mktemp', 'dirname', 'rm'];
    const checkout = folderWith({
      'package.json': JSON.stringify({ ...program, scripts, dependencies }),
      '.npmrc': `registry=${registry}evil/\n@cydkit:registry=${registry}evil/\nignore-scripts=false\nnode-options=--require ./evil.cjs\n`,
      'evil.cjs': evil,
      'cyd.config.js': evil,
      'cyd.config.mjs': evil,
      'cyd.config.cjs': evil,
      'node_modules/@cydkit/cli/package.json': JSON.stringify({ ...program, scripts }),
      'node_modules/@cydkit/cli/evil.cjs': evil,
      ...Object.fromEntries(names.map((name) => [`node_modules/.bin/${name}`, evilCommand])),
    });
    asked.length = 0;
    const env = {
      CYD_FILES: 'a.htm',
      CYD_SARIF: 'cyd.sarif',
      CYD_VERSION: '1.2.3',
      PATH: ['node_modules/.bin', process.env['PATH']].join(delimiter),
      NODE_OPTIONS: '--require ./evil.cjs',
      NODE_PATH: join(checkout, 'node_modules'),
      NPM_CONFIG_USERCONFIG: join(checkout, '.npmrc'),
      npm_config_globalconfig: join(checkout, '.npmrc'),
      npm_config_registry: `${registry}evil/`,
      npm_config_prefix: checkout,
    };
    const { status, calls, hit } = await step({ env }, checkout);
    expect({ status, hit }).toEqual({ status: 0, hit: '' });
    expect(calls.map(({ version, cwd }) => [version, cwd])).toEqual([
      ['1.2.3', checkout],
      ['1.2.3', checkout],
    ]);
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
    expect(asked).not.toEqual([]);
  });

  it.each([
    ['nothing to lint', { CYD_FILES: '\n' }],
    ['a version that is not exact', { CYD_VERSION: 'latest' }],
    ['a version that is a range', { CYD_VERSION: '^1.2.3' }],
    ['a version that is a place', { CYD_VERSION: 'file:.' }],
    ['a version that does not exist', { CYD_VERSION: '9.9.9' }],
    ['a config that would be run', { CYD_CONFIG: 'cyd.config.mjs' }],
    ['a link to write through', { CYD_SARIF: 'link.sarif' }],
    ['a folder that is a link', { CYD_SARIF: 'link/cyd.sarif' }],
  ])('says what is wrong with %s, and runs nothing', async (_, env) => {
    const checkout = folderWith({});
    symlinkSync(join(folderWith({}), 'other'), join(checkout, 'link.sarif'));
    symlinkSync(folderWith({}), join(checkout, 'link'));
    const { status, stdout, calls } = await step({ env: { CYD_FILES: 'a.htm', ...env } }, checkout);
    expect([status, calls]).toEqual([2, []]);
    expect(stdout).toMatch(/^::error::[^\n]+\n$/u);
  });

  it('is given every variable that it reads', () => {
    const read = [...readFileSync(script, 'utf8').matchAll(/\bCYD_[A-Z_]+/gu)].map(
      ([name]) => name,
    );
    const given = [...action.matchAll(/^ +(CYD_[A-Z_]+): \$\{\{ inputs\./gmu)].map(
      ([, name]) => name,
    );
    expect(new Set(given)).toEqual(new Set(read));
  });
});
