import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveDeadLock } from '../../../test/support/dead-lock';
import { fakeClock } from '../../../test/support/fake-clock';
import { RateGate } from './rate-gate';

function newGate() {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-gate-'));
  const clock = fakeClock();
  const sent: number[] = [];
  const pauses: number[] = [];
  const pass = (gate: RateGate) =>
    gate.pass(
      async () => ({ send: () => sent.push(clock.now()), close: () => {} }),
      ({ until }) => pauses.push(until),
    );
  return { folder, clock, sent, pauses, pass, gate: new RateGate(folder, clock) };
}

describe('RateGate', () => {
  it('lets the first through at once, and each other 140 ms later, also of another gate', async () => {
    const { folder, clock, sent, pass, gate } = newGate();
    const start = clock.now();
    await pass(gate);
    await pass(new RateGate(folder, clock));
    await pass(gate);
    expect(sent).toEqual([start, start + 140, start + 280]);
  });

  it('stamps a request after it is sent, however long that takes', async () => {
    const { clock, sent, pass, gate } = newGate();
    const slow = { send: () => clock.set(clock.now() + 1000), close: () => {} };
    await gate.pass(
      async () => slow,
      () => {},
    );
    const end = clock.now();
    await pass(gate);
    expect(sent).toEqual([end + 140]);
  });

  it('never has more than eight in a rolling second, whatever the clock and the files do', async () => {
    const events = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('send' as const) }),
        fc.record({ kind: fc.constant('wait' as const), by: fc.integer({ min: 0, max: 400 }) }),
        fc.record({ kind: fc.constant('write' as const), text: fc.oneof(fc.string(), fc.json()) }),
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const { folder, clock, sent, pass, gate } = newGate();
        for (const event of all) {
          if (event.kind === 'send') await pass(gate);
          else if (event.kind === 'wait') clock.set(clock.now() + event.by);
          else if (!/^\s*\{/.test(event.text)) writeFileSync(join(folder, 'rate.json'), event.text);
        }
        const gaps = sent.slice(1).map((time, at) => time - (sent[at] ?? 0));
        expect(gaps.filter((gap) => gap < 140)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['garbage', '{"last":'],
    ['nothing', ''],
    ['another shape', '[]'],
    ['null', 'null'],
    ['a time far in the future', JSON.stringify({ last: Date.UTC(2030, 0, 1), pause: null })],
    ['a pause of years', JSON.stringify({ last: 0, pause: { until: Date.UTC(2030, 0, 1) } })],
  ])('takes a request for sent just now if its file has %s, and goes on', async (_what, text) => {
    const { folder, clock, sent, pass, gate } = newGate();
    const start = clock.now();
    writeFileSync(join(folder, 'rate.json'), text);
    await pass(gate);
    await pass(gate);
    expect(sent).toEqual([start + 140, start + 280]);
  });

  it('takes a request for sent just now if the holder of its lock died', async () => {
    const { folder, clock, sent, pass, gate } = newGate();
    const start = clock.now();
    await leaveDeadLock(join(folder, 'rate.lock'));
    await pass(gate);
    expect(sent).toEqual([start + 140]);
  });

  it('takes one for sent also if it then only writes down a pause', async () => {
    const { folder, clock, sent, pass, gate } = newGate();
    const start = clock.now();
    await leaveDeadLock(join(folder, 'rate.lock'));
    await gate.pause(start, 'retry-after');
    await pass(gate);
    expect(sent).toEqual([start + 140]);
  });

  it('looks again before it sends if its process was suspended while it held the lock', async () => {
    const { folder, clock, sent, pass } = newGate();
    let looks = 0;
    const now = () => {
      looks += 1;
      // After the hint, and after the lock was taken.
      if (looks === 4) clock.set(clock.now() + 6000);
      return clock.now();
    };
    await pass(new RateGate(folder, { ...clock, now }));
    expect(sent).toHaveLength(1);
    expect(clock.sleeps).toEqual([140]);
  });

  it('makes all wait for a pause, the longest of those asked for, and says so', async () => {
    const { folder, clock, sent, pauses, pass, gate } = newGate();
    const start = clock.now();
    await gate.pause(start + 60_000, 'blocked');
    await new RateGate(folder, clock).pause(start + 30_000, 'retry-after');
    await pass(new RateGate(folder, clock));
    expect(sent).toEqual([start + 60_000]);
    expect(pauses).toEqual([start + 60_000]);
  });

  it('lets nothing through in a pause of more than an hour, which lasts a day at most', async () => {
    const { clock, sent, pass, gate } = newGate();
    const day = 24 * 3_600_000;
    const start = clock.now();
    await gate.pause(start + 1e12, 'retry-after');
    await expect(pass(gate)).rejects.toMatchObject({ until: start + day });
    clock.set(start + day - 3_600_000);
    await pass(gate);
    expect(sent).toEqual([start + day]);
  });

  it('closes a request that was ready when a pause began, and makes another after it', async () => {
    const { clock, gate } = newGate();
    const deeds: string[] = [];
    const start = clock.now();
    let count = 0;
    await gate.pass(
      async () => {
        count += 1;
        const name = `${count}`;
        if (count === 1) await gate.pause(start + 1000, 'blocked');
        return { send: () => deeds.push(`send ${name}`), close: () => deeds.push(`close ${name}`) };
      },
      () => deeds.push('pause'),
    );
    expect(deeds).toEqual(['close 1', 'pause', 'send 2']);
  });

  it('lets the next through when one cannot connect', async () => {
    const { sent, pass, gate } = newGate();
    const failing = gate.pass(
      () => Promise.reject(new Error('no')),
      () => {},
    );
    await Promise.all([expect(failing).rejects.toThrow('no'), pass(gate)]);
    expect(sent).toHaveLength(1);
  });
});
