import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('lint-action.sh', import.meta.url));
const action = readFileSync(fileURLToPath(new URL('../action.yml', import.meta.url)), 'utf8');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs the step with a stand-in for npx that writes down how it is called. */
function step(env: Record<string, string>, exit = 0) {
  const cwd = mkdtempSync(join(tmpdir(), 'cyd-action-'));
  folders.push(cwd);
  const log = join(cwd, 'calls');
  writeFileSync(
    join(cwd, 'npx'),
    `#!/bin/sh\nprintf '%s\\n' "$@" '' >>"${log}"\ncase "$*" in *--exit-zero*) exit 0;; esac\nexit ${exit}\n`,
  );
  chmodSync(join(cwd, 'npx'), 0o755);
  const { status, stdout } = spawnSync('bash', [script], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${cwd}${delimiter}${process.env['PATH'] ?? ''}`,
      GITHUB_OUTPUT: join(cwd, 'output'),
      ...env,
    },
  });
  const calls = existsSync(log) ? readFileSync(log, 'utf8').split('\n\n').slice(0, -1) : [];
  const output = existsSync(join(cwd, 'output')) ? readFileSync(join(cwd, 'output'), 'utf8') : '';
  return { status, stdout, output, cwd, calls: calls.map((call) => call.split('\n')) };
}

describe.skipIf(process.platform === 'win32')('the step of the action', () => {
  it('annotates, then writes SARIF', () => {
    const { status, calls, output } = step({
      CYD_FILES: 'drafts/10-k 2025.htm\n\nexhibits/*.htm\n',
      CYD_SARIF: 'cyd.sarif',
      CYD_VERSION: '1.2.3',
      CYD_SEVERITY: 'warning',
    });
    const files = ['--', 'drafts/10-k 2025.htm', 'exhibits/*.htm'];
    const cli = ['--yes', '@cydkit/cli@1.2.3', 'lint', '--severity=warning'];
    expect(calls).toEqual([
      [...cli, '--format=github', ...files],
      [...cli, '--exit-zero', '--format=sarif', '--output=cyd.sarif', ...files],
    ]);
    expect(status).toBe(0);
    expect(output).toBe('sarif=cyd.sarif\n');
  });

  it.each([
    [1, 2],
    [2, 1],
  ])('fails with exit code %i, after %i calls', (code, calls) => {
    const result = step({ CYD_FILES: 'a.htm', CYD_SARIF: 'cyd.sarif' }, code);
    expect(result.status).toBe(code);
    expect(result.calls).toHaveLength(calls);
  });

  it('runs nothing that an input holds', () => {
    const { cwd, calls } = step({ CYD_FILES: '$(touch hit)\n`touch hit`\n; touch hit\n--help' });
    expect(existsSync(join(cwd, 'hit'))).toBe(false);
    expect(calls[0]?.slice(-5)).toEqual([
      '--',
      '$(touch hit)',
      '`touch hit`',
      '; touch hit',
      '--help',
    ]);
  });

  it('says so where there is nothing to lint', () => {
    const { status, stdout, calls } = step({ CYD_FILES: '\n' });
    expect([status, calls]).toEqual([2, []]);
    expect(stdout).toMatch(/^::error::/u);
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
