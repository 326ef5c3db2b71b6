import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { EdgarClient } from '../src/client/edgar-client';
import type { ClientOptions, ContentKind } from '../src/client/model';
import { type ClientCase, clientCase, contact } from './support/client-case';
import type { Body, Fault } from './support/edgar-server';
import { zipOf } from './support/zip-of';

const path = '/files/company_tickers.json';
const url = `https://www.sec.gov${path}`;
const content = '{"0":{"cik_str":9999900001,"ticker":"LNTF"}}';
const minutes = 60_000;

let current: ClientCase | null = null;
afterEach(async () => {
  await current?.server.close();
  current = null;
});

async function begin(options: Partial<ClientOptions> = {}, body: Body = content) {
  current = await clientCase({ files: new Map([[path, body]]) }, options);
  return current;
}

function text(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString();
}

/** Names of the bodies in the cache. */
function keptIn(cache: string): string[] {
  return readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('~body'),
  );
}

describe('a client', () => {
  it('reads a resource, with the user agent, asking for gzip', async () => {
    const { client, server, events } = await begin();
    expect(text(await client.read(url, 'json'))).toBe(content);
    expect(server.requests).toMatchObject([
      { method: 'GET', url: path, headers: { 'user-agent': contact, 'accept-encoding': 'gzip' } },
    ]);
    expect(events).toEqual([{ kind: 'request', url, requests: 1 }]);
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

  it('refuses an address that is not one of EDGAR, and asks no one', async () => {
    const { client, server } = await begin();
    await expect(client.read('https://evil.example/', 'any')).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(server.requests).toEqual([]);
  });
});

describe('case 1: the user agent', () => {
  it.each([
    ['', 'contact-missing'],
    ['node', 'contact-invalid'],
    ['python-requests/2.31', 'contact-invalid'],
  ])('is checked before anything starts: %j', async (userAgent, code) => {
    const { another, server } = await begin();
    expect(() => another({ userAgent })).toThrow(expect.objectContaining({ code }));
    expect(server.requests).toEqual([]);
  });

  it('is not needed offline', async () => {
    const { another } = await begin();
    expect(() => another({ userAgent: '', offline: true })).not.toThrow();
  });

  it('is reported as not accepted when EDGAR says so, after one request and without a pause', async () => {
    const { client, server, clock } = await begin();
    server.fault(path, { kind: 'block', status: 403, page: 'undeclared' });
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'contact-invalid' });
    expect(server.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  it.each<Fault>([
    { kind: 'block', status: 403 },
    { kind: 'block', status: 403, page: 'undeclared' },
    { kind: 'status', status: 403, body: contact },
    { kind: 'status', status: 400, body: contact },
    { kind: 'status', status: 500, body: contact },
    { kind: 'reset' },
    { kind: 'empty' },
    { kind: 'redirect', to: `https://jane@lanternfish.example/?${encodeURIComponent(contact)}` },
    { kind: 'redirect', to: `/?${encodeURIComponent(contact)}` },
    { kind: 'redirect', to: '/?jane@lanternfish.example' },
  ])('is shown nowhere, whatever goes wrong: %j', async (fault) => {
    const { client, server, events, cache } = await begin();
    server.fault('*', fault, 99);
    const error: unknown = await client.read(url, 'json').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'EdgarProblem' });
    const files = readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    const shown = inspect([error, events, client, files], { depth: 20, showHidden: true });
    expect(`${shown} ${client} ${JSON.stringify([error, client])}`).not.toMatch(
      /jane|lanternfish/i,
    );
  });
});

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
  ];

  it.each(pauses)('pauses after %s, then asks again', async (_what, fault, wait) => {
    const { client, server, clock, events } = await begin();
    const start = clock.now();
    server.fault(path, fault);
    expect(text(await client.read(url, 'any'))).toBe(content);
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

  it('does not wait for more than an hour', async () => {
    const { client, server, clock } = await begin();
    server.fault(path, { kind: 'status', status: 503, headers: { 'retry-after': '86400' } });
    await expect(client.read(url, 'json')).rejects.toThrow('wait until 2026-01-16T00:00:00.000Z');
    expect(clock.sleeps).toEqual([]);
  });

  it('reads a document that quotes the words of a block page', async () => {
    const quote = '<html><title>10-K</title><p>Request Rate Threshold Exceeded</p></html>';
    const { client } = await begin({}, quote);
    expect(text(await client.read(url, 'html'))).toBe(quote);
  });
});

describe('case 4: a body that is not whole', () => {
  const submission = '<SEC-DOCUMENT>\n<DOCUMENT>\nx\n</DOCUMENT>\n</SEC-DOCUMENT>\n';
  const bodies: [string, ContentKind, Body, Fault][] = [
    ['0 bytes', 'any', content, { kind: 'empty' }],
    ['one cut with Content-Length', 'any', content, { kind: 'cut', after: 9, how: 'declared' }],
    ['one cut in its chunks', 'any', content, { kind: 'cut', after: 9, how: 'chunked' }],
    ['JSON cut without Content-Length', 'json', content, { kind: 'cut', after: 9, how: 'closed' }],
    ['XML', 'xml', '<a><b/></a>', { kind: 'cut', after: 7, how: 'closed' }],
    ['HTML', 'html', '<html><p>x</p></html>', { kind: 'cut', after: 14, how: 'closed' }],
    ['gzip', 'any', content, { kind: 'cut', after: 30, how: 'gzip' }],
    ['a .gz file', 'gzip', gzipSync(content), { kind: 'cut', after: 30, how: 'closed' }],
    [
      'a zip without its directory',
      'zip',
      zipOf('a', 'b'),
      { kind: 'cut', after: 32, how: 'closed' },
    ],
    [
      'a .txt without its last </DOCUMENT>',
      'submission',
      submission,
      { kind: 'cut', after: 30, how: 'closed' },
    ],
  ];

  it.each(bodies)('is retried: %s', async (_what, kind, body, fault) => {
    const { client, server, clock, events } = await begin({}, body);
    server.fault(path, fault, 4);
    expect(Buffer.from((await client.read(url, kind)) ?? []).equals(Buffer.from(body))).toBe(true);
    expect(server.requests).toHaveLength(5);
    expect(events).toContainEqual({ kind: 'wait', reason: 'failed', until: expect.any(Number) });
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000]);
  });

  it.each(bodies)('is never kept: %s', async (_what, kind, body, fault) => {
    const { client, server, cache } = await begin({}, body);
    server.fault(path, fault, 5);
    await expect(client.read(url, kind)).rejects.toMatchObject({ code: 'incomplete', url });
    expect(server.requests).toHaveLength(5);
    expect(keptIn(cache)).toEqual([]);
  });

  it('is another matter if EDGAR sends all of an HTML document that has no end', async () => {
    const { client } = await begin({}, '<html><p>An exhibit');
    expect(text(await client.read(url, 'html'))).toBe('<html><p>An exhibit');
  });

  it('is not a page of errors that comes in place of JSON', async () => {
    const { client } = await begin({}, '<html>Down for maintenance</html>');
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'incomplete' });
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

describe('case 6: a redirect', () => {
  it('is followed on the same host, and counts as a request', async () => {
    const { client, server, clock, events } = await begin();
    const old = 'https://www.sec.gov/old';
    server.fault('/old', { kind: 'redirect', to: path, status: 301 });
    expect(text(await client.read(old, 'json'))).toBe(content);
    expect(events.map((event) => event.kind === 'request' && event.url)).toEqual([old, url]);
    expect(clock.sleeps).toEqual([140]);
  });

  it('is refused to another host', async () => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'redirect', to: 'https://evil.example/x' });
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'redirected', url });
    expect(server.requests).toHaveLength(1);
  });

  it('is stopped in a loop', async () => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'redirect', to: path }, 99);
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'redirected' });
    expect(server.requests).toHaveLength(6);
  });
});

describe('case 7: what has not changed', () => {
  it('is served from here after a 304', async () => {
    const { client, server } = await begin();
    await client.read(url, 'json');
    expect(text(await client.read(url, 'json'))).toBe(content);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 304]);
    expect(server.requests[1]?.headers).toMatchObject({
      'if-none-match': expect.any(String),
      'if-modified-since': expect.any(String),
    });
  });

  it('is read again once it has changed', async () => {
    const { client, server } = await begin();
    await client.read(url, 'json');
    server.files.set(path, '{"0":1}');
    expect(text(await client.read(url, 'json'))).toBe('{"0":1}');
  });

  it('is not asked for if it never changes', async () => {
    const { client, server } = await begin();
    await client.read(url, 'json');
    await client.read(url, 'json', { isFinal: true });
    expect(server.requests).toHaveLength(1);
  });
});

describe('cases 8 and 16: what is absent', () => {
  it('is what EDGAR answers 404 for, and is asked for again the next time', async () => {
    const { client, server, cache } = await begin();
    server.files.delete(path);
    expect(await client.read(url, 'json', { isFinal: true })).toBeNull();
    expect(keptIn(cache)).toEqual([]);
    server.files.set(path, content);
    expect(text(await client.read(url, 'json', { isFinal: true }))).toBe(content);
  });

  it('is not what it refuses with 403, which is not remembered either', async () => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'status', status: 403, body: '<Error>AccessDenied</Error>' });
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'refused' });
    expect(server.requests).toHaveLength(1);
    expect(text(await client.read(url, 'json', { isFinal: true }))).toBe(content);
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
    expect(text(await client.read(url, 'json', { isFinal: true }))).toBe(content);
  });

  it('is not what cannot be reached', async () => {
    const { client, server, clock } = await begin();
    await server.close();
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'unreachable', url });
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000]);
    current = null;
  });
});

describe('offline', () => {
  it('reads what is here, and says of all else that it is not', async () => {
    const { client, another, server } = await begin();
    await client.read(url, 'json');
    await server.close();
    const offline = another({ offline: true });
    expect(text(await offline.read(url, 'json'))).toBe(content);
    await expect(offline.read(`${url}?x`, 'json')).rejects.toMatchObject({ code: 'offline' });
    await expect(offline.download(url, '/nowhere/x', 'json')).rejects.toMatchObject({
      code: 'offline',
    });
    current = null;
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
