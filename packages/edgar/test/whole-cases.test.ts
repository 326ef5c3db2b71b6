import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ContentKind } from '../src/client/model';
import { keptIn, textOf, useClientCase } from './support/client-case';
import { type Body, type Fault, startEdgarServer } from './support/edgar-server';
import { zipOf } from './support/zip-of';

const path = '/files/company_tickers.json';
const url = `https://www.sec.gov${path}`;
const content = '{"0":{"cik_str":9999900001,"ticker":"LNTF"}}';

const begin = useClientCase(path, content);

describe('case 4: a body that is not whole', () => {
  const submission = '<SEC-DOCUMENT>\n<DOCUMENT>\nx\n</DOCUMENT>\n</SEC-DOCUMENT>\n';
  const bodies: [string, ContentKind, Body, Fault][] = [
    ['0 bytes', 'any', content, { kind: 'empty' }],
    ['one cut with Content-Length', 'any', content, { kind: 'cut', after: 9, how: 'declared' }],
    ['one cut in its chunks', 'any', content, { kind: 'cut', after: 9, how: 'chunked' }],
    ['JSON cut without Content-Length', 'json', content, { kind: 'cut', after: 9, how: 'closed' }],
    ['anything without Content-Length', 'any', content, { kind: 'cut', after: 9, how: 'closed' }],
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
    const waits = events.filter(({ kind }) => kind === 'wait');
    const failed = { kind: 'wait', reason: 'failed', url, code: 'incomplete', of: 5 };
    const until: unknown = expect.any(Number);
    expect(waits).toEqual([2, 3, 4, 5].map((number) => ({ ...failed, number, until })));
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
    expect(textOf(await client.read(url, 'html'))).toBe('<html><p>An exhibit');
  });

  it('is not one that decompresses without end', async () => {
    const { client, server, cache } = await begin();
    server.fault(path, { kind: 'bomb', megabytes: 150 });
    await expect(client.read(url, 'any')).rejects.toMatchObject({ code: 'unexpected' });
    expect(keptIn(cache)).toEqual([]);
  });

  it('is not read to its end if it is a page of errors of more than ten megabytes', async () => {
    const { client, server } = await begin();
    server.fault(path, { kind: 'status', status: 404, body: 'x'.repeat(10_100_000) });
    await expect(client.read(url, 'any')).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('is not JSON of more than any that EDGAR has, which could fill the memory', async () => {
    const { client, server } = await begin({}, `["${'x'.repeat(70_000_000)}"]`);
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'unexpected' });
    expect(server.requests).toHaveLength(1);
  });

  it('is not what is here of another kind', async () => {
    const { client, server } = await begin({}, '<html>Down for maintenance</html>');
    await client.read(url, 'any');
    server.files.set(path, content);
    expect(textOf(await client.read(url, 'json', { isFinal: true }))).toBe(content);
  });

  it('is not a page of errors that comes in place of JSON', async () => {
    const { client } = await begin({}, '<html>Down for maintenance</html>');
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'incomplete' });
  });
});

describe('case 6: a redirect', () => {
  it('is followed on the same host, and counts as a request', async () => {
    const { client, server, clock, events } = await begin();
    const old = 'https://www.sec.gov/old';
    server.fault('/old', { kind: 'redirect', to: path, status: 301 });
    expect(textOf(await client.read(old, 'json'))).toBe(content);
    expect(events.map((event) => event.kind === 'request' && event.url)).toEqual([old, url]);
    expect(clock.sleeps).toEqual([140]);
  });

  it('is refused to another host, which is never asked', async () => {
    const { client, server } = await begin();
    const other = await startEdgarServer({ files: new Map([[path, content]]) });
    server.fault(path, { kind: 'redirect', to: other.origin + path });
    await expect(client.read(url, 'json')).rejects.toMatchObject({ code: 'redirected', url });
    await other.close();
    expect([server.requests.length, other.connections()]).toEqual([1, 0]);
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
    expect(textOf(await client.read(url, 'json'))).toBe(content);
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
    expect(textOf(await client.read(url, 'json'))).toBe('{"0":1}');
  });

  it('is not asked for if it never changes', async () => {
    const { client, server } = await begin();
    await client.read(url, 'json', { isFinal: true });
    await client.read(url, 'json', { isFinal: true });
    expect(server.requests).toHaveLength(1);
  });

  it('is asked for once more if it was read before it was final, as the index of today', async () => {
    const { client, server } = await begin();
    await client.read(url, 'json');
    for (const _ of [1, 2]) await client.read(url, 'json', { isFinal: true });
    expect(server.requests.map(({ status }) => status)).toEqual([200, 304]);
  });
});
