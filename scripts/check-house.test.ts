import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('check-house.mjs', import.meta.url));
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('check-house.mjs', () => {
  it.each<[rule: string, files: Record<string, string>, broken: string[]]>([
    [
      'repeated-names',
      { 'packages/a/src/x/reader.ts': '', 'packages/a/src/y/reader.ts': '' },
      ['packages/a/src/x/reader.ts', 'packages/a/src/y/reader.ts'],
    ],
    [
      'folder-cycles',
      {
        'packages/a/src/x/one.ts': "import type { Two } from '../y/two';",
        'packages/a/src/y/two.ts': "export { one } from '../x/one';",
      },
      ['packages/a/src/x/one.ts'],
    ],
    ['long-files', { 'packages/a/src/long.ts': '\n'.repeat(351) }, ['packages/a/src/long.ts']],
    [
      'banned-words',
      { 'docs/page.md': `Plain.\nIt sells it.\nIt t${'ells'} it.\n` },
      ['docs/page.md:3'],
    ],
    [
      'arrow-functions',
      {
        'packages/a/src/add.ts': '\nconst add = (a: number, b: number): number => a + b;\n',
      },
      ['packages/a/src/add.ts:2'],
    ],
    [
      'undocumented-exports',
      {
        'packages/a/src/limit.ts': '/** Most. */\nexport const most = 1;\nexport const few = 2;\n',
      },
      ['packages/a/src/limit.ts:3'],
    ],
  ])('reports %s', (rule, files, broken) => {
    const { status, stderr } = checkHouse(files);
    expect(stderr.match(/^\S+ \S+(?=:)/gmu)).toEqual(broken.map((place) => `${place} ${rule}`));
    expect(status).toBe(1);
  });

  it('accepts what keeps to the rules', () => {
    const { status, stderr } = checkHouse({
      'packages/a/src/model.ts': '/** A model. */\nexport interface Model {}\n',
      'packages/a/src/x/model.ts': "import type { Model } from '../model';\n",
      'packages/a/src/x/reader.ts': "import type { Writer } from '../y/writer';\n",
      'packages/a/src/y/writer.ts': "import type { Model } from '../model';\n",
      'packages/b/src/reader.ts': 'export const rule: Rule = (filing) => filing.facts;\n',
      'packages/b/src/reader.test.ts': '',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

/** Runs the script in a repository of these files. */
function checkHouse(files: Record<string, string>): { status: number | null; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-house-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
}
