import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { draftPath, manifestPath, tablePath } from './part-paths';
import { removeDrafts } from './remove-drafts';

it('removes old drafts, and neither new ones nor what is complete', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-drafts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, seconds: number): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
    utimesSync(join(folder, path), seconds, seconds);
  };
  const token = () => crypto.randomUUID();
  for (const path of [tablePath('facts', 'a1'), manifestPath('a1')]) {
    write(path, 100);
    write(draftPath(path, token()), 100);
    write(draftPath(path, token()), 300);
  }
  write('facts/.notes.tmp', 100);
  expect(await removeDrafts(folder, 200_000)).toBe(2);
  expect(readdirSync(join(folder, 'facts'))).toHaveLength(3);
  expect(readdirSync(join(folder, '_parts'))).toHaveLength(2);
  expect(await removeDrafts(join(folder, 'nowhere'), 200_000)).toBe(0);
});
