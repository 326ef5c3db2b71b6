import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('publish-packages.sh', import.meta.url));

/** A command that writes down how it is called; npm has one version already, and cannot find others. */
const standIn = `#!/bin/sh
echo "$(basename "$0") $*" >>"$LOG"
case "$*" in
  'view @cydkit/text@1.0.0 version') echo 1.0.0 ;;
  'view '*) echo "npm error code $FAILURE" >&2; exit 1 ;;
esac
`;

let folder = '';
afterEach(() => rmSync(folder, { recursive: true }));

function publish(failure: string) {
  folder = mkdtempSync(join(tmpdir(), 'cyd-publish-'));
  mkdirSync(join(folder, 'package'));
  for (const command of ['npm', 'gh'])
    writeFileSync(join(folder, command), standIn, { mode: 0o755 });
  for (const name of ['@cydkit/lint', '@cydkit/text']) {
    const content = JSON.stringify({ name, version: '1.0.0' });
    writeFileSync(join(folder, 'package/package.json'), content);
    spawnSync('tar', ['-czf', `${name.slice(1).replace('/', '-')}.tgz`, 'package'], {
      cwd: folder,
    });
  }
  const log = join(folder, 'log');
  const { status } = spawnSync('bash', [script, folder], {
    env: {
      PATH: [folder, process.env['PATH']].join(delimiter),
      LOG: log,
      FAILURE: failure,
      GITHUB_REPOSITORY: 'cydkit/cydkit',
      GITHUB_SHA: 'abc',
    },
  });
  return { status, calls: readFileSync(log, 'utf8').trimEnd().split('\n') };
}

describe.skipIf(process.platform === 'win32')('the publishing of packages', () => {
  it('publishes and tags what the registry does not have, without its scripts', () => {
    expect(publish('E404')).toEqual({
      status: 0,
      calls: [
        'npm view @cydkit/lint@1.0.0 version',
        'npm publish ./cydkit-lint.tgz --provenance --access public --ignore-scripts',
        'gh api repos/cydkit/cydkit/git/refs --silent -f ref=refs/tags/@cydkit/lint@1.0.0 -f sha=abc',
        'npm view @cydkit/text@1.0.0 version',
      ],
    });
  });

  it('publishes nothing if the registry does not answer', () => {
    expect(publish('E500')).toEqual({ status: 1, calls: ['npm view @cydkit/lint@1.0.0 version'] });
  });
});
