import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from './make-folder';

it('makes a folder and those above it, once', () => {
  const base = mkdtempSync(join(tmpdir(), 'cyd-folder-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  const folder = join(base, 'a', 'b', 'c');
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

it('fails where a file has the name', () => {
  const base = mkdtempSync(join(tmpdir(), 'cyd-folder-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  writeFileSync(join(base, 'a'), 'mine');
  expect(() => makeFolder(join(base, 'a'))).toThrow('EEXIST');
  expect(() => makeFolder(join(base, 'a', 'b'))).toThrow(/ENOTDIR|ENOENT/u);
});

it.runIf(process.platform === 'linux')('fails where no folder can be made (on Linux)', () => {
  expect(() => makeFolder('/proc/none/deeper')).toThrow('ENOENT');
});
