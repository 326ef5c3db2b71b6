import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fakeIo } from '../../test/support/fake-io';
import { folderWith } from '../../test/support/folder';
import { behindDoor } from '../io/door';
import { MessageWriter } from '../io/message-writer';
import { asking } from './edgar-access';
import { FetchProgress } from './fetch-progress';

/** What asking comes to whose work fails with an error of the system. */
async function failing(error: Error): Promise<{ message: string; err: string }> {
  const io = fakeIo();
  const log = new MessageWriter(behindDoor(io), { color: 'never' });
  const place = { into: '/filings', soFar: () => 'So far: 2 filings.' };
  const run = asking(
    { progress: new FetchProgress(log, io.now) },
    () => Promise.reject(error),
    place,
  );
  const message = await run.then(String, (failed: Error) => failed.message);
  return { message, err: io.err() };
}

it('says of a full disk where it is, and what was done before', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  expect(await failing(full)).toEqual({
    message: 'Cannot write /filings: no space left on the device',
    err: 'So far: 2 filings.\n',
  });
  const named = Object.assign(full, { path: '/filings/.1/lnfx.htm.part' });
  expect((await failing(named)).message).toBe(
    'Cannot write /filings/.1/lnfx.htm.part: no space left on the device',
  );
});

it('leaves an error of the program as it is', async () => {
  const error = new TypeError('x is not a function');
  expect(await failing(error)).toEqual({ message: error.message, err: '' });
});

it('leaves the signals alone when it is done', async () => {
  const folder = folderWith({});
  mkdirSync(join(folder, '.1'));
  const before = process.listenerCount('SIGINT');
  const io = fakeIo();
  const log = new MessageWriter(behindDoor(io), { color: 'never' });
  const place = { into: folder, soFar: () => 'Nothing.' };
  const counts = await asking(
    { progress: new FetchProgress(log, io.now) },
    async () => [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')],
    place,
  );
  expect(counts.map((count) => count > before)).toEqual([true, true]);
  expect([process.listenerCount('SIGINT'), io.err(), readdirSync(folder)]).toEqual([
    before,
    '',
    ['.1'],
  ]);
});
