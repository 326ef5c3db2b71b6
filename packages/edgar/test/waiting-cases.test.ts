import { describe, expect, it } from 'vitest';
import { keptIn, textOf, useClientCase } from './support/client-case';
import type { Fault } from './support/edgar-server';

const path = '/files/company_tickers.json';
const url = `https://www.sec.gov${path}`;
const content = '{"0":{"cik_str":9999900001,"ticker":"LNTF"}}';

const minutes = 60_000;

const begin = useClientCase(path, content);

describe('case 3: being asked to wait', () => {
  const pauses: [string, Fault, number][] = [
    ['a 429 with seconds', { kind: 'status', status: 429, headers: { 'retry-after': '120' } }, 2],
    [
      'a 429 with a date',
      { kind: 'status', status: 429, headers: { 'retry-after': 'Thu, 15 Jan 2026 00:05:00 GMT' } },
      5,
    ],
    ['a 429 without a time', { kind: 'status', status: 429 }, 10],
    ['a 429 with nonsense', { kind: 'status', status: 429, headers: { 'retry-after': 'x' } }, 10],
    ['a 503 with seconds', { kind: 'status', status: 503, headers: { 'retry-after': '60' } }, 1],
    ['the block page as 429', { kind: 'block', status: 429 }, 10],
    ['the block page as 403', { kind: 'block', status: 403 }, 10],
    ['the block page as 200', { kind: 'block', status: 200 }, 10],
    ['the block page with a longer time', { kind: 'block', status: 429, retryAfter: '1200' }, 20],
    ['the block page with a shorter time', { kind: 'block', status: 429, retryAfter: '5' }, 10],
    [
      'a 429 in an encoding not asked for',
      { kind: 'status', status: 429, headers: { 'content-encoding': 'br' }, body: 'x' },
      10,
    ],
    [
      'a 503 with seconds whose page does not decompress',
      {
        kind: 'status',
        status: 503,
        headers: { 'retry-after': '60', 'content-encoding': 'gzip' },
        body: 'x',
      },
      1,
    ],
  ];

  it.each(pauses)('pauses after %s, then asks again', async (_what, fault, wait) => {
    const { client, server, clock, events } = await begin();
    const start = clock.now();
    server.fault(path, fault);
    expect(textOf(await client.read(url, 'any'))).toBe(content);
    expect(clock.now() - start).toBe(wait * minutes);
    expect(events.filter(({ kind }) => kind === 'wait')).toMatchObject([
      { until: start + wait * minutes },
    ]);
  });

  it('stores nothing of a block page that comes as 200', async () => {
    const { client, server, cache } = await begin();
    server.fault(path, { kind: 'block', status: 200 }, 2);
    await expect(client.read(url, 'any')).rejects.toMatchObject({ code: 'blocked' });
    expect(keptIn(cache)).toEqual([]);
  });

  it('gives up after the second block in a row, and says when to try again', async () => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'block', status: 403 }, 9);
    await expect(client.read(url, 'json')).rejects.toThrow(
      'Try again after 2026-01-15T00:20:00.000Z',
    );
    expect(server.requests).toHaveLength(2);
  });

  it('makes the other processes wait, too', async () => {
    const { client, another, server, clock } = await begin();
    server.fault(path, { kind: 'block', status: 403 }, 2);
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'blocked' });
    const blocked = clock.now();
    await another().read(url, 'json');
    expect(clock.now() - blocked).toBe(10 * minutes);
  });

  it('does not wait for more than an hour, and asks nothing more until then', async () => {
    const { client, another, server, clock } = await begin();
    server.fault(path, { kind: 'status', status: 503, headers: { 'retry-after': '7201' } });
    for (const one of [client, client, another()]) {
      await expect(one.read(url, 'json')).rejects.toMatchObject({
        code: 'unavailable',
        message: 'EDGAR asks to wait until 2026-01-15T02:00:01.000Z. Try again then',
      });
    }
    expect(server.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  it('reads a document that quotes the words of a block page', async () => {
    const quote = '<html><title>10-K</title><p>Request Rate Threshold Exceeded</p></html>';
    const { client } = await begin({}, quote);
    expect(textOf(await client.read(url, 'html'))).toBe(quote);
  });
});

describe('case 5: a slow answer', () => {
  const timeouts = { silence: 150, slowness: 300, leastRate: 1000 };
  it.each<Fault>([{ kind: 'slow', every: 20 }, { kind: 'slow', every: 400 }, { kind: 'hang' }])(
    'is given up: %j',
    async (fault) => {
      const { client, server } = await begin({ timeouts }, 'x'.repeat(1000));
      server.fault(path, fault, 5);
      await expect(client.read(url, 'any')).rejects.toMatchObject({ code: 'timed-out', url });
      expect(server.requests).toHaveLength(5);
    },
  );

  it('is read if it comes slowly but steadily', async () => {
    const { client, server } = await begin({ timeouts }, 'x'.repeat(20_000));
    server.fault(path, { kind: 'pieces', size: 1000, every: 30 });
    expect((await client.read(url, 'any'))?.length).toBe(20_000);
  });
});
