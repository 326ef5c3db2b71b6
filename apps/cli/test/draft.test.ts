import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';

async function write(cwd: string, ...outputs: string[]): Promise<{ code: number; err: string }> {
  const io = fakeIo({ cwd });
  const code = await main(['schema', 'lint', ...outputs.flatMap((file) => ['-o', file])], io);
  return { code, err: io.err() };
}

const content = /^\{\n {2}"\$schema"/u;

describe('a link given to -o', () => {
  it.each([
    ['to a file', { link: 'sub/to.json' }, 'old'],
    ['to nothing yet', { link: 'sub/to.json' }, null],
    ['to a link to nothing yet', { link: 'sub/next', 'sub/next': 'to.json' }, null],
    ['through a linked folder', { link: 'folder/to.json', folder: 'sub' }, null],
  ])('%s stays a link, and its target is written', async (_, links, before) => {
    const cwd = folderWith(before === null ? {} : { 'sub/to.json': before });
    mkdirSync(join(cwd, 'sub'), { recursive: true });
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(cwd, name));
    expect(await write(cwd, 'link')).toEqual({ code: 0, err: '' });
    expect(readlinkSync(join(cwd, 'link'))).toBe(links.link);
    expect(lstatSync(join(cwd, 'sub/to.json')).isFile()).toBe(true);
    expect(readFileSync(join(cwd, 'sub/to.json'), 'utf8')).toMatch(content);
    expect(readdirSync(join(cwd, 'sub')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    ['in a circle', { link: 'next', next: 'link' }, 'too many symbolic links'],
    ['into a folder that is not there', { link: 'none/x' }, 'no such file or directory'],
    ['to a folder', { link: '.' }, 'is a directory'],
  ])('%s is refused', async (_, links, reason) => {
    const cwd = folderWith({});
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(cwd, name));
    const err = `error: Cannot write link: ${reason}\n`;
    expect(await write(cwd, 'link')).toEqual({ code: 2, err });
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(links).sort());
  });
});

it.each([
  ['another spelling', './sub/../out.json'],
  ['a link', 'link'],
  ['a link to nothing yet', 'dangling'],
])('refuses %s of a file that is an output already', async (_, second) => {
  const cwd = folderWith({ 'out.json': 'old', 'sub/x': '' });
  symlinkSync('out.json', join(cwd, 'link'));
  symlinkSync('new.json', join(cwd, 'dangling'));
  const first = second === 'dangling' ? 'new.json' : 'out.json';
  const err = `error: Cannot write two outputs to ${second}. Give each -o a file of its own.\n`;
  expect(await write(cwd, first, second)).toEqual({ code: 2, err });
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
});

it('keeps the rights of a file, also those that the umask takes from new ones', async () => {
  const cwd = folderWith({ 'open.json': '', 'private.json': '' });
  chmodSync(join(cwd, 'open.json'), 0o666);
  chmodSync(join(cwd, 'private.json'), 0o600);
  expect((await write(cwd, 'open.json', 'private.json')).code).toBe(0);
  const modes = ['open.json', 'private.json'].map((name) => statSync(join(cwd, name)).mode & 0o777);
  expect(modes).toEqual([0o666, 0o600]);
});

it('writes a file whose name is as long as can be', async () => {
  const name = 'n'.repeat(255);
  const cwd = folderWith({});
  expect((await write(cwd, name)).code).toBe(0);
  expect(readdirSync(cwd)).toEqual([name]);
});

it.skipIf(process.platform === 'win32')(
  'writes into a pipe, which stays one (skipped on Windows, which has no named pipes)',
  async () => {
    const cwd = folderWith({});
    spawnSync('sh', ['-c', 'mkfifo pipe'], { cwd });
    const { readFile } = await import('node:fs/promises');
    const [text, { code }] = await Promise.all([
      readFile(join(cwd, 'pipe'), 'utf8'),
      write(cwd, 'pipe'),
    ]);
    expect([code, text]).toEqual([0, expect.stringMatching(content)]);
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  },
);

it.skipIf(process.platform !== 'linux')(
  'names the output that a device has no space for (skipped where there is no /dev/full)',
  async () => {
    const cwd = folderWith({});
    const err = 'error: Cannot write /dev/full: no space left on the device\n';
    expect(await write(cwd, 'out.json', '/dev/full')).toEqual({ code: 2, err });
    expect(readdirSync(cwd)).toEqual([]);
  },
);

it('never makes a config of a link to nothing', async () => {
  const cwd = folderWith({});
  symlinkSync('elsewhere.json', join(cwd, 'cyd.config.json'));
  const io = fakeIo({ cwd });
  expect(await main(['init'], io)).toBe(2);
  expect(io.err()).toBe('error: Cannot write cyd.config.json: the file exists already\n');
  expect(readdirSync(cwd)).toEqual(['cyd.config.json']);
});

it('follows no link that carries the name of an earlier draft', async () => {
  const cwd = folderWith({ 'precious.txt': 'kept' });
  symlinkSync('precious.txt', join(cwd, `.out.json.${process.pid}.tmp`));
  writeFileSync(join(cwd, 'out.json'), 'old');
  expect((await write(cwd, 'out.json')).code).toBe(0);
  expect(readFileSync(join(cwd, 'precious.txt'), 'utf8')).toBe('kept');
  expect(lstatSync(join(cwd, 'out.json')).isSymbolicLink()).toBe(false);
});
