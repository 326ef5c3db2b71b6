import { expect, it } from 'vitest';
import { fakeIo } from '../../test/support/fake-io';
import { behindDoor } from '../io/door';
import { MessageWriter } from '../io/message-writer';
import type { MessageOptions } from '../options/output-options';
import { FetchProgress } from './fetch-progress';

const url = 'https://www.sec.gov/Archives/edgar/data/9999901/000999990126000012/lnfx.htm';
const now = Date.UTC(2026, 4, 4, 12, 24, 56);
const failed = { kind: 'wait', reason: 'failed', url, code: 'timed-out', of: 5 } as const;

function watch(options: Partial<MessageOptions>, errorTerminal?: number) {
  const io = fakeIo(errorTerminal === undefined ? {} : { errorTerminal });
  const log = new MessageWriter(behindDoor(io), { color: 'never', ...options });
  const clock = { now };
  return { io, clock, progress: new FetchProgress(log, () => clock.now) };
}

/** Returns what standard error has after all kinds of events. */
async function shown(options: Partial<MessageOptions>, errorTerminal?: number): Promise<string> {
  const { io, progress } = watch(options, errorTerminal);
  progress.onEvent({ kind: 'request', url, requests: 7 });
  progress.stage = '3 of 40';
  progress.onEvent({ kind: 'progress', url, bytes: 1_250_000, of: 3_400_000 });
  progress.onEvent({ kind: 'progress', url, bytes: 1_500_000, of: null });
  progress.onEvent({ ...failed, until: now + 500, number: 2 });
  progress.onEvent({ ...failed, code: 'unavailable', until: now + 900, number: 3 });
  progress.onEvent({ kind: 'wait', reason: 'retry-after', until: now + 9000 });
  progress.onEvent({ kind: 'wait', reason: 'blocked', until: now + 600_000 });
  await progress.end();
  expect(progress.requests).toBe(7);
  return io.err();
}

const retry = 'lnfx.htm: no answer; try 2 of 5 follows\n';
const wait =
  'EDGAR asks to wait for 9 s, until 12:25:05 UTC. This run goes on then; you may stop it, and run it again later.\n';
const block =
  'The SEC has blocked your network for about 10 min, until 12:34:56 UTC. This run goes on then; you may stop it, and run it again later.\n';

it('says what is tried again and until when it waits; quiet, only the long wait', async () => {
  expect(await shown({})).toBe(retry + wait + block);
  expect(await shown({ quiet: true })).toBe(block);
});

it('shows on a terminal what is asked for, and how much of it is here', async () => {
  const lines = (await shown({}, 100)).split('\r\u001b[K');
  expect(lines).toEqual([
    '3 of 40, request 7: lnfx.htm',
    '3 of 40, request 7: lnfx.htm, 1.3 of 3.4 MB',
    '3 of 40, request 7: lnfx.htm, 1.5 MB',
    retry + wait + block,
  ]);
});

it('names each request, and each failure, with --debug', async () => {
  expect(await shown({ debug: true })).toBe(`debug: request 7: ${url}
${retry}debug: lnfx.htm: EDGAR had an error; try 3 of 5 follows
${wait}${block}`);
});

it.each([
  [{}, undefined, '3 of 40 done, 12 requests so far\n7 of 40 done, 20 requests so far\n'],
  [{ quiet: true }, undefined, ''],
  [{ progress: false }, undefined, ''],
] as const)(
  'writes off a terminal each half minute how far it is: %j',
  async (options, terminal, lines) => {
    const { io, clock, progress } = watch(options, terminal);
    for (const [seconds, stage, requests] of [
      [1, '1 of 40', 2],
      [31, '3 of 40', 12],
      [32, '4 of 40', 14],
      [75, '7 of 40', 20],
    ] as const) {
      clock.now = now + seconds * 1000;
      progress.stage = stage;
      progress.onEvent({ kind: 'request', url, requests });
      await progress.end();
    }
    expect(io.err()).toBe(lines);
  },
);

it('names each kind of failure', async () => {
  const { io, clock, progress } = watch({});
  for (const code of ['unreachable', 'incomplete', 'unavailable'] as const) {
    clock.now += 5000;
    progress.onEvent({ ...failed, code, until: clock.now, number: 4 });
    await progress.end();
  }
  expect(io.err()).toBe(`lnfx.htm: no connection; try 4 of 5 follows
lnfx.htm: it came cut short; try 4 of 5 follows
lnfx.htm: EDGAR had an error; try 4 of 5 follows
`);
});
