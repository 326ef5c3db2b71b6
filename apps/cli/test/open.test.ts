import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page, plainHtml } from './support/page';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const files = { 'page.txt': page, 'other.txt': page, 'plain.htm': plainHtml };

describe('cyd open', () => {
  it('writes the report where only this user can read it, prints its path, and shows it', async () => {
    const io = fakeIo({ cwd: folderWith(files), terminal: 80 });
    expect(await main(['open', 'page.txt'], io)).toBe(0);
    const [path = ''] = io.shown;
    folders.push(dirname(path));
    expect(io.out()).toBe(`${path}\n`);
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/);
    expect(statSync(dirname(path)).mode & 0o077).toBe(0);
  });

  it('writes to the file of -o, whatever its name', async () => {
    const cwd = folderWith(files);
    const io = fakeIo({ cwd, terminal: 80 });
    expect(await main(['open', 'page.txt', 'other.txt', '-o', 'x.report'], io)).toBe(0);
    const text = readFileSync(join(cwd, 'x.report'), 'utf8');
    expect(text.match(/<article>/g)).toHaveLength(2);
    expect(io.shown).toEqual([join(cwd, 'x.report')]);
  });

  it.each([
    ['off a terminal', {}],
    ['in continuous integration', { terminal: 80, env: { CI: 'true' } }],
  ])('only prints the path %s', async (_, world) => {
    const io = fakeIo({ cwd: folderWith(files), ...world });
    expect(await main(['open', 'page.txt'], io)).toBe(0);
    folders.push(dirname(io.out().trim()));
    expect(existsSync(io.out().trim())).toBe(true);
    expect(io.shown).toEqual([]);
    expect(io.err()).toMatch(/^Browser not started: /);
  });

  it('prints why no browser starts, and the path of the report', async () => {
    const browserError = Object.assign(new Error('spawn xdg-open ENOENT'), { code: 'ENOENT' });
    const io = fakeIo({ cwd: folderWith(files), terminal: 80, browserError });
    expect(await main(['open', 'page.txt'], io)).toBe(2);
    folders.push(dirname(io.out().trim()));
    expect(io.err()).toContain('Cannot start a browser: no such file or directory');
    expect(existsSync(io.out().trim())).toBe(true);
  });

  it('shows a filing without facts, and exits with 1', async () => {
    const io = fakeIo({ cwd: folderWith(files), terminal: 80 });
    expect(await main(['open', 'plain.htm'], io)).toBe(1);
    folders.push(dirname(io.out().trim()));
    expect(io.shown).toHaveLength(1);
  });

  it.each([
    ['a missing file', ['missing.txt']],
    ['standard output', ['page.txt', '-o', '-']],
  ])('writes and shows nothing for %s', async (_, args) => {
    const io = fakeIo({ cwd: folderWith(files), terminal: 80 });
    expect(await main(['open', ...args], io)).toBe(2);
    expect([io.out(), io.shown]).toEqual(['', []]);
    expect(io.err()).toMatch(/error: /);
  });
});
