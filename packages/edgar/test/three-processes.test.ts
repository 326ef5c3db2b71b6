import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskingProgram, ask, buildAskingProgram } from './support/child-program';
import { type EdgarServer, startEdgarServer } from './support/edgar-server';

const url = 'https://data.sec.gov/submissions/CIK9999900001.json';
const files = new Map([['/submissions/CIK9999900001.json', '{"name":"Lanternfish"}']]);

let program = '';
let server: EdgarServer;
/** When this process was late to see anything, and for how long. */
let lateness: { at: number; by: number }[] = [];
let timer: NodeJS.Timeout;

beforeAll(async () => {
  program = await buildAskingProgram();
  server = await startEdgarServer({ files });
  let last = performance.now();
  timer = setInterval(() => {
    const now = performance.now();
    if (now - last > 40) lateness.push({ at: Date.now(), by: now - last });
    last = now;
  }, 10);
});

afterAll(async () => {
  clearInterval(timer);
  await server.close();
});

function start(count: number, each: number): AskingProgram[] {
  server.requests.length = 0;
  lateness = [];
  const cache = mkdtempSync(join(tmpdir(), 'cydkit-three-'));
  return Array.from({ length: count }, () =>
    ask(program, { cache, origin: server.origin, url, times: each }),
  );
}

/** The shortest time in which nine requests were sent, if each was as near to the others as it can be. */
function shortestOfNine(programs: AskingProgram[]): number {
  const sent = programs.flatMap((one) => one.sent).sort((a, b) => a.after - b.after);
  const times = sent.slice(8).map(({ before }, at) => before - (sent[at]?.after ?? 0));
  return times.reduce((a, b) => Math.min(a, b));
}

/** The most that came in a rolling second, where this process did not sleep and see many at once. */
function mostInASecond(times: number[]): number {
  const counts = times.map((start, at) => {
    const end = times.findIndex((time, index) => index >= at && time - start >= 1000);
    const isSeenLate = lateness.some(
      ({ at: seen, by }) => seen >= start && seen - by <= start + 1000,
    );
    return isSeenLate ? 0 : (end < 0 ? times.length : end) - at;
  });
  return counts.reduce((a, b) => Math.max(a, b), 0);
}

describe('case 2: several processes at once', () => {
  it('send and arrive at most eight in any rolling second, three with 1,000 requests together', async () => {
    const programs = start(3, 334);
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const times = server.requests.map(({ at }) => at);
    expect(times).toHaveLength(1002);
    expect(shortestOfNine(programs)).toBeGreaterThanOrEqual(1000);
    expect(mostInASecond(times)).toBeLessThanOrEqual(8);
    // None waits longer than it must: 140 ms each, and what the machine takes.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(1001 * 140 * 1.5);
  }, 400_000);

  it('go on within the limit when one of them is killed', async () => {
    const programs = start(3, 40);
    const [victim] = programs;
    const kill = setInterval(() => {
      if (server.requests.length >= 30) victim?.child.kill('SIGKILL');
    }, 1);
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([null, 0, 0]);
    clearInterval(kill);
    expect(shortestOfNine(programs)).toBeGreaterThanOrEqual(1000);
    expect(mostInASecond(server.requests.map(({ at }) => at))).toBeLessThanOrEqual(8);
  });
});
