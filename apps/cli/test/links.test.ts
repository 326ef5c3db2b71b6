import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { readInput } from '../src/reading/read-input';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

async function cyd(cwd: string, ...args: string[]) {
  const io = fakeIo({ cwd });
  const code = await main(args, io);
  return { code, out: io.out(), err: io.err() };
}

/** A folder with a link to a file below it, and another that leads out of it. */
function linked(): string {
  const cwd = folderWith({ 'in/sub/a.txt': page, 'secret/b.txt': page });
  symlinkSync('sub/a.txt', join(cwd, 'in/near.txt'));
  symlinkSync('../secret/b.txt', join(cwd, 'in/out.txt'));
  return cwd;
}

describe('a link out of a folder', () => {
  const note =
    'in/out.txt: a link out of the folder, skipped. To read it, name it or the file that it leads to.\n';

  it.each([
    ['of a folder', ['parse', 'in'], ['in/near.txt', 'in/sub/a.txt']],
    ['of a glob', ['parse', 'in/*.txt'], ['in/near.txt']],
    ['below a link that the user names', ['parse', 'in/../in'], ['in/../in/near.txt']],
  ])('is not followed among the files %s, and is named', async (_, args, names) => {
    const { code, out, err } = await cyd(linked(), ...args);
    expect(code).toBe(0);
    for (const name of names) expect(out).toContain(`"name": "${name}"`);
    expect(out).not.toContain('out.txt');
    expect(err).toContain('in/out.txt: a link out of the folder');
  });

  it('is not followed by a glob that nothing else matches, which is no error', async () => {
    const { code, out, err } = await cyd(linked(), 'report', 'in/o*');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(note);
  });

  it.each([[['in/out.txt']], [['in/*.txt', 'in/out.txt']], [['in/out.txt', 'in']]])(
    'is followed if the user names it: %j',
    async (inputs) => {
      const { code, out } = await cyd(linked(), 'parse', ...inputs);
      expect(code).toBe(0);
      expect(out).toContain('"name": "in/out.txt"');
    },
  );

  it('is not followed by diff', async () => {
    const { code, err } = await cyd(linked(), 'diff', 'in/out*', 'in/near.txt');
    expect(code).toBe(2);
    expect(err).toContain(note);
  });

  it('is not followed if a file became one after it was found', async () => {
    const cwd = linked();
    const input = { name: 'in/out.txt', path: join(cwd, 'in/out.txt'), named: false };
    for (const found of [
      { ...input, root: join(cwd, 'in') },
      { ...input, path: join(cwd, 'in'), root: join(cwd, 'in'), files: ['out.txt', 'near.txt'] },
    ]) {
      const read = [];
      for await (const each of readInput(found, {}, fakeIo().readStdin)) read.push(each);
      expect(JSON.stringify(read)).toContain('a link out of the folder that is read');
    }
  });
});

describe('the baseline of a config that was found', () => {
  it.each([
    ['above it', '../stolen.json'],
    ['through a link to a file', 'file.json'],
    ['through a link to a file that is not there', 'new.json'],
    ['through a link to a folder', 'up/stolen.json'],
    ['by an absolute path', ''],
  ])('is neither read nor written outside its folder: %s', async (_, name) => {
    const root = folderWith({ 'in/a.txt': page, 'known.json': '{}' });
    const cwd = join(root, 'in');
    symlinkSync('..', join(cwd, 'up'));
    symlinkSync('../known.json', join(cwd, 'file.json'));
    symlinkSync('../stolen.json', join(cwd, 'new.json'));
    const baseline = name || join(root, 'stolen.json');
    writeFileSync(join(cwd, 'cyd.config.json'), JSON.stringify({ baseline }));
    for (const more of [[], ['--update-baseline']]) {
      const { code, err } = await cyd(cwd, 'lint', 'a.txt', ...more);
      expect(code).toBe(2);
      expect(err).toContain('names a baseline outside that folder');
    }
    expect(existsSync(join(root, 'stolen.json'))).toBe(false);
  });

  it('may be anywhere if the command line names the config', async () => {
    const root = folderWith({ 'in/a.txt': page, 'in/c.json': '{"baseline":"../mine.json"}' });
    const args = ['lint', 'a.txt', '--config', 'c.json', '--update-baseline'];
    expect((await cyd(join(root, 'in'), ...args)).code).toBe(0);
    expect(existsSync(join(root, 'mine.json'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe (skipped on Windows)', () => {
  it.each([
    ['a config', ['--config', 'pipe']],
    ['a baseline', ['--baseline', 'pipe']],
  ])('is refused as %s, and not waited for', async (_, args) => {
    const cwd = folderWith({ 'a.txt': page });
    spawnSync('sh', ['-c', 'mkfifo pipe'], { cwd });
    const { code, err } = await cyd(cwd, 'lint', 'a.txt', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining('pipe: not a regular file')]);
  });
});

it.runIf(process.platform === 'linux')(
  'says that a name is not UTF-8, and reads the other files (Linux only, where names are bytes)',
  async () => {
    const cwd = folderWith({ 'in/a.txt': page, 'in/\ufffd.txt': page });
    const path = Buffer.concat([Buffer.from(`${cwd}/in/`), Buffer.from([0x62, 0xe9])]);
    writeFileSync(path, page);
    const { code, out, err } = await cyd(cwd, 'parse', 'in');
    expect([code, err]).toEqual([2, 'error: in/b\ufffd: the name is not UTF-8; rename it\n']);
    expect(JSON.parse(out)).toHaveLength(2);
  },
);
