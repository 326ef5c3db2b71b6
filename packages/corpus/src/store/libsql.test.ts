import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLibsql } from './libsql';

it('opens a file to read, whatever its name, so that nothing can be written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-libsql-'));
  const file = join(folder, 'a b%20#?é.sqlite');
  const openLibsql = await loadLibsql();
  const options = { timeout: 1000 };
  const written = openLibsql(file, { ...options, readonly: false });
  written.exec('create table x (y); insert into x values (1)');
  written.close();
  const read = openLibsql(file, { ...options, readonly: true });
  expect(read.prepare('select y from x').all()).toEqual([{ y: 1 }]);
  expect(() => read.exec('insert into x values (2)')).toThrow('readonly');
  read.close();
  const none = { ...options, readonly: true };
  expect(() => openLibsql(join(folder, 'none'), none)).toThrow('Cannot open');
  rmSync(folder, { recursive: true });
});
