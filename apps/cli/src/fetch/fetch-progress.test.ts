import { expect, it } from 'vitest';
import { fakeIo } from '../../test/support/fake-io';
import { behindDoor } from '../io/door';
import { MessageWriter } from '../io/message-writer';
import type { MessageOptions } from '../options/output-options';
import { FetchProgress } from './fetch-progress';

const url = 'https://www.sec.gov/Archives/edgar/data/9999901/000999990126000012/lnfx.htm';
const until = Date.UTC(2026, 4, 4, 12, 34, 56);

/** Returns what standard error has after all kinds of events. */
async function shown(options: Partial<MessageOptions>, errorTerminal?: number): Promise<string> {
  const io = fakeIo(errorTerminal === undefined ? {} : { errorTerminal });
  const log = new MessageWriter(behindDoor(io), { color: 'never', ...options });
  const progress = new FetchProgress(log);
  progress.onEvent({ kind: 'request', url, requests: 7 });
  progress.stage = '3 of 40';
  progress.onEvent({ kind: 'progress', url, bytes: 1_250_000, of: 3_400_000 });
  progress.onEvent({ kind: 'progress', url, bytes: 1_500_000, of: null });
  progress.onEvent({ kind: 'wait', reason: 'failed', until });
  progress.onEvent({ kind: 'wait', reason: 'retry-after', until });
  progress.onEvent({ kind: 'wait', reason: 'blocked', until });
  await progress.end();
  expect(progress.requests).toBe(7);
  return io.err();
}

const waits = `EDGAR asks to wait until 12:34:56 UTC
EDGAR has blocked this address for a while; waiting until 12:34:56 UTC
`;

it('says until when it waits, and nothing else off a terminal', async () => {
  expect(await shown({})).toBe(waits);
  expect(await shown({ quiet: true })).toBe('');
});

it('shows on a terminal what is asked for, and how much of it is here', async () => {
  const lines = (await shown({}, 100)).split('\r\u001b[K');
  expect(lines).toEqual([
    '3 of 40, request 7: lnfx.htm',
    '3 of 40, request 7: lnfx.htm, 1.3 of 3.4 MB',
    '3 of 40, request 7: lnfx.htm, 1.5 MB',
    waits,
  ]);
});

it('names each request, and each failure, with --debug', async () => {
  expect(await shown({ debug: true })).toBe(`debug: request 7: ${url}
debug: EDGAR failed, asked again at 12:34:56 UTC
${waits}`);
});
