import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { leaveDeadLock } from '../../test/support/dead-lock';
import { takeLock } from './file-lock';

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'cydkit-lock-')), 'x.lock');
}

describe('takeLock', () => {
  it('lets only one hold the lock, of many that want it', async () => {
    const file = newFile();
    let holders = 0;
    let most = 0;
    const use = async () => {
      const lock = await takeLock(file);
      holders += 1;
      most = Math.max(most, holders);
      await wait(2);
      holders -= 1;
      lock.release();
    };
    await Promise.all(Array.from({ length: 20 }, use));
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over by exactly one of many from a holder that died, who knows it', async () => {
    const file = newFile();
    await leaveDeadLock(file);
    let holders = 0;
    let most = 0;
    const inherited: boolean[] = [];
    const use = async () => {
      const lock = await takeLock(file);
      holders += 1;
      most = Math.max(most, holders);
      inherited.push(lock.isInherited);
      await wait(2);
      holders -= 1;
      lock.release();
    };
    await Promise.all(Array.from({ length: 20 }, use));
    expect(most).toBe(1);
    expect(inherited.filter(Boolean)).toHaveLength(1);
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  it.each(['', '{"id":', 'null', '{"id":"x","pid":1,"host":"another machine"}', '{"pid":-1}'])(
    'is taken over after a while if it has %j, for the holder may be dead',
    async (text) => {
      const file = newFile();
      writeFileSync(file, text);
      const lock = await takeLock(file, 100);
      expect(lock.isInherited).toBe(true);
      lock.release();
      expect(existsSync(file)).toBe(false);
    },
  );

  it('stays with a holder that shows that it lives', async () => {
    const file = newFile();
    const lock = await takeLock(file);
    const second = takeLock(file, 300);
    for (let count = 0; count < 10; count += 1) {
      await wait(50);
      lock.touch();
      expect(lock.isHeld()).toBe(true);
    }
    lock.release();
    expect((await second).isInherited).toBe(false);
  });

  it('is lost by a holder that does not, who then does not remove the lock of the next', async () => {
    const file = newFile();
    const lock = await takeLock(file);
    const next = await takeLock(file, 100);
    expect([lock.isHeld(), next.isHeld()]).toEqual([false, true]);
    lock.release();
    expect(existsSync(file)).toBe(true);
    next.release();
  });

  it('says what is wrong with a folder that does not exist', async () => {
    await expect(takeLock(join(newFile(), 'x.lock'))).rejects.toThrow('ENOENT');
  });
});
