import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { expect, it } from 'vitest';
import { takeLock } from '../client/file-lock';
import { removeLocks } from './remove-locks';

it('removes the locks of this process with their empty drafts, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-locks-'));
  for (const name of ['.one', '.two', '.three', '.four']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '.two/lnfx.htm.part'), 'half');
  for (const name of ['.one', '.two']) await takeLock(join(folder, `${name}.lock`));
  const others = { pid: pid + 1, host: hostname() };
  writeFileSync(join(folder, '.three.lock'), JSON.stringify(others));
  writeFileSync(join(folder, '.five.lock'), 'null');
  writeFileSync(join(folder, '.six.lock'), JSON.stringify({ pid, host: 'another' }));
  writeFileSync(join(folder, 'mine.lock'), JSON.stringify({ pid, host: hostname() }));
  removeLocks(folder);
  expect(readdirSync(folder).sort()).toEqual([
    '.five.lock',
    '.four',
    '.six.lock',
    '.three',
    '.three.lock',
    '.two',
    'mine.lock',
  ]);
  expect(readdirSync(join(folder, '.two'))).toEqual(['lnfx.htm.part']);
  removeLocks(join(folder, 'missing'));
});
