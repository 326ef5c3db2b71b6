import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EdgarClient } from '../src/client/edgar-client';
import { contact, keptIn, textOf, useClientCase } from './support/client-case';

const path = '/files/company_tickers.json';
const url = `https://www.sec.gov${path}`;
const content = '{"0":{"cik_str":9999900001,"ticker":"LNTF"}}';

const begin = useClientCase(path, content);

describe('a client', () => {
  it('reads a resource, with the user agent, asking for gzip', async () => {
    const { client, server, events } = await begin();
    expect(textOf(await client.read(url, 'json'))).toBe(content);
    expect(server.requests).toMatchObject([
      { method: 'GET', url: path, headers: { 'user-agent': contact, 'accept-encoding': 'gzip' } },
    ]);
    expect(events).toEqual([{ kind: 'request', url, requests: 1 }]);
  });

  it('asks for an archive as it is, and once for an address with and without a fragment', async () => {
    const { client, server } = await begin({}, gzipSync(content));
    await client.read(url, 'gzip', { isFinal: true });
    await client.read(`${url}#top`, 'gzip', { isFinal: true });
    expect(server.requests.map(({ headers }) => headers['accept-encoding'])).toEqual(['identity']);
  });

  it('sends requests that come at once at least 140 ms apart', async () => {
    const { client, clock } = await begin();
    const start = clock.now();
    await Promise.all(Array.from({ length: 9 }, () => client.read(url, 'json')));
    expect(clock.now() - start).toBe(8 * 140);
  });

  it('keeps its connection for the next request', async () => {
    const { client, server } = await begin();
    for (let count = 0; count < 3; count += 1) await client.read(url, 'json');
    expect(server.connections()).toBe(1);
  });

  it('asks again at once, in its turn, when the server has closed that connection', async () => {
    const { client, server, clock, events } = await begin();
    await client.read(url, 'json');
    server.fault(path, { kind: 'reset' });
    expect(textOf(await client.read(url, 'json'))).toBe(content);
    expect(clock.sleeps).toEqual([140, 140]);
    expect(events.at(-1)).toMatchObject({ kind: 'request', requests: 3 });
  });

  it('refuses an address that is not one of EDGAR, and asks no one', async () => {
    const { client, server } = await begin();
    await expect(client.read('https://evil.example/', 'any')).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(server.requests).toEqual([]);
  });
});

describe('cases 8 and 16: what is absent', () => {
  it('is what EDGAR answers 404 for, and is asked for again the next time', async () => {
    const { client, server, cache } = await begin();
    server.files.delete(path);
    expect(await client.read(url, 'json', { isFinal: true })).toBeNull();
    expect(keptIn(cache)).toEqual([]);
    server.files.set(path, content);
    expect(textOf(await client.read(url, 'json', { isFinal: true }))).toBe(content);
  });

  it('is not what it refuses with 403, which is not remembered either', async () => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'status', status: 403, body: '<Error>AccessDenied</Error>' });
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'refused' });
    expect(server.requests).toHaveLength(1);
    expect(textOf(await client.read(url, 'json', { isFinal: true }))).toBe(content);
  });

  it.each([400, 401, 410, 418, 204, 206])('is not what it answers %d for', async (status) => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'status', status, body: status === 204 ? '' : 'x' }, 9);
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'unexpected' });
  });

  it.each([500, 502, 503, 504])('is not what fails with %d, which is retried', async (status) => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'status', status }, 5);
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.requests).toHaveLength(5);
    expect(textOf(await client.read(url, 'json', { isFinal: true }))).toBe(content);
  });

  it('is not what cannot be reached', async () => {
    const { client, server, clock, events } = await begin();
    await server.close();
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'unreachable', url });
    // Nothing was sent: a request waits for its connection before it takes its turn.
    expect(events.filter(({ kind }) => kind === 'request')).toEqual([]);
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000]);
  });
});

describe('offline', () => {
  it('reads what is here, and says of all else that it is not', async () => {
    const { client, another, server } = await begin();
    await client.read(url, 'json');
    const offline = another({ offline: true });
    expect(textOf(await offline.read(url, 'json'))).toBe(content);
    await expect(offline.read(`${url}?x`, 'json')).rejects.toMatchObject({ code: 'offline' });
    await expect(offline.download(url, '/nowhere/x', 'json')).rejects.toMatchObject({
      code: 'offline',
    });
    expect(server.connections()).toBe(1);
  });

  it('needs no folder, and makes none', () => {
    const client = new EdgarClient({ userAgent: '', cache: '/nowhere/cache', offline: true });
    return expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('case 13: tricks in an address', () => {
  it.each([
    '/Archives/%2e%2e%2f%2e%2e%2fx',
    '/Archives/..%2f..%2fx',
    '/Archives/..%5c..%5cx',
    '/Archives/x%00y',
    '/Archives/NUL',
    '/Archives/con.txt',
    '/Archives/x.?y=../../z',
    `/Archives/${'x'.repeat(500)}`,
    `/${'x/'.repeat(300)}y`,
    '/~body',
    '/',
  ])('leave the answer in its folder: %s', async (trick) => {
    const { client, server, cache } = await begin();
    server.files.set(trick, content);
    const address = new URL(`https://www.sec.gov${trick}`);
    server.files.set(address.pathname + address.search, content);
    await client.read(address.href, 'json');
    const kept = keptIn(cache);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(
      /^answers[\\/]www\.sec\.gov[\\/](?:[A-Za-z0-9_-][A-Za-z0-9._~-]*[\\/])+~body$/,
    );
  });
});
