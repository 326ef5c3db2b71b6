import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentKind } from '../src/client/model';
import { clientCase, useClientCase } from './support/client-case';
import type { Body, Fault } from './support/edgar-server';
import { zipOf } from './support/zip-of';

const path = '/files/dera/data/financial-statement-notes-data-sets/2025q1_notes.zip';
const url = `https://www.sec.gov${path}`;
const content = zipOf('num.tsv', 'adsh\ttag\n'.repeat(30_000));

const beginCase = useClientCase(path, content);

async function begin(body: Body = content) {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-download-'));
  return { ...(await beginCase({}, body)), folder, file: join(folder, 'notes.zip') };
}

function sha256(bytes: Body): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a download', () => {
  const faults: [string, ContentKind, Body, Fault][] = [
    ['0 bytes', 'zip', content, { kind: 'empty' }],
    ['a cut zip', 'zip', content, { kind: 'cut', after: 90_000, how: 'closed' }],
    ['a cut gzip file', 'gzip', gzipSync(content), { kind: 'cut', after: 300, how: 'closed' }],
    ['any file cut without its length', 'any', content, { kind: 'cut', after: 9, how: 'closed' }],
    [
      'a page of errors that comes as a document',
      'inline',
      '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"></html>',
      { kind: 'status', status: 200, body: '<html><p>Down for maintenance</p></html>' },
    ],
    [
      'a page of errors',
      'zip',
      '<html>Down for maintenance</html>',
      { kind: 'status', status: 500 },
    ],
  ];

  it.each(faults)('of %s is given up after five tries, and leaves no file', async (...row) => {
    const [, kind, body, fault] = row;
    const { client, server, folder, file } = await begin(body);
    server.fault(path, fault, 5);
    await expect(client.download(url, file, kind)).rejects.toMatchObject({ name: 'EdgarProblem' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the file that is here when the new one cannot be had', async () => {
    const { client, server, file } = await begin();
    await client.download(url, file, 'zip');
    server.files.set(path, zipOf('num.tsv', 'new'));
    server.fault(path, { kind: 'cut', after: 50, how: 'closed' }, 5);
    await expect(client.download(url, file, 'zip')).rejects.toMatchObject({ code: 'incomplete' });
    expect(sha256(readFileSync(file))).toBe(sha256(content));
    expect(await client.download(url, file, 'zip')).toMatchObject({ isKnown: false });
  });

  it.each([
    ['a part longer than the file (416)', 400_000, 416],
    ['a part of another version', 100_000, 200],
  ])('starts over from %s', async (_what, size, status) => {
    const { client, server, file } = await begin();
    writeFileSync(`${file}.part`, Buffer.alloc(size));
    const etag = status === 416 ? await etagOf(server.origin) : '"other"';
    const about = { url, etag, lastModified: null, length: null };
    writeFileSync(`${file}.part.json`, JSON.stringify(about));
    expect(await client.download(url, file, 'zip')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests.map((request) => request.status)).toContain(status);
  });

  it('needs nothing more of a part that was complete when its process was killed', async () => {
    const { client, server, folder, file } = await begin();
    writeFileSync(`${file}.part`, content);
    const about = { url, etag: await etagOf(server.origin), lastModified: null, length: null };
    writeFileSync(`${file}.part.json`, JSON.stringify(about));
    expect(await client.download(url, file, 'zip')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests.map(({ status }) => status).slice(1)).toEqual([416]);
    expect(readdirSync(folder)).toEqual(['notes.zip']);
    await client.download(url, file, 'zip');
    expect(server.requests.at(-1)?.status).toBe(304);
  });

  it.each([
    '',
    '{',
    'null',
    '{"url":"https://www.sec.gov/other","etag":"1"}',
    JSON.stringify({ url, etag: '"1\n"' }),
    JSON.stringify({ url, etag: 1 }),
  ])('does not continue a part whose description is %j', async (text) => {
    const { client, server, file } = await begin();
    writeFileSync(`${file}.part`, 'x'.repeat(1000));
    writeFileSync(`${file}.part.json`, text);
    expect(await client.download(url, file, 'zip')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests[0]?.headers.range).toBeUndefined();
  });

  it('does not continue a part with a weak ETag', async () => {
    const { client, server, file } = await begin();
    writeFileSync(`${file}.part`, 'x'.repeat(1000));
    const about = { url, etag: 'W/"1"', lastModified: 'Mon, 05 Jan 2026 12:00:00 GMT' };
    writeFileSync(`${file}.part.json`, JSON.stringify(about));
    await client.download(url, file, 'zip');
    expect(server.requests[0]?.headers.range).toBeUndefined();
  });

  it('starts over if what is continued does not fit', async () => {
    const { client, server, file } = await begin();
    writeFileSync(`${file}.part`, Buffer.alloc(1000));
    const etag = await etagOf(server.origin);
    writeFileSync(`${file}.part.json`, JSON.stringify({ url, etag, lastModified: null }));
    expect(await client.download(url, file, 'zip')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests.map(({ status }) => status).slice(1)).toEqual([206, 200]);
  });

  it('goes on asking when EDGAR sends less than the rest, and takes no part for the whole', async () => {
    const text = 'Lanternfish. '.repeat(20_000);
    const { client, server, file } = await begin(text);
    writeFileSync(`${file}.part`, text.slice(0, 1000));
    const etag = await etagOf(server.origin);
    const about = { url, etag, lastModified: null, length: text.length };
    writeFileSync(`${file}.part.json`, JSON.stringify(about));
    server.fault(path, {
      kind: 'status',
      status: 206,
      headers: { etag, 'content-range': `bytes 1000-1999/${text.length}` },
      body: text.slice(1000, 2000),
    });
    expect(await client.download(url, file, 'any')).toMatchObject({ sha256: sha256(text) });
    expect(server.requests.at(-1)?.headers.range).toBe('bytes=2000-');
  });

  it('starts over when what comes is not what follows', async () => {
    const text = 'Lanternfish. '.repeat(20_000);
    const { client, server, file } = await begin(text);
    writeFileSync(`${file}.part`, text.slice(0, 1000));
    const etag = await etagOf(server.origin);
    writeFileSync(`${file}.part.json`, JSON.stringify({ url, etag, length: text.length }));
    const range = `bytes 1500-1999/${text.length}`;
    const headers = { etag, 'content-range': range };
    server.fault(path, { kind: 'status', status: 206, headers, body: text.slice(1500, 2000) });
    expect(await client.download(url, file, 'any')).toMatchObject({ sha256: sha256(text) });
    expect(server.requests.at(-1)?.headers.range).toBeUndefined();
  });

  it('does not continue what came compressed, though that was not asked for', async () => {
    const { client, server, file } = await begin();
    server.fault(path, { kind: 'cut', after: 500, how: 'gzip' });
    expect(await client.download(url, file, 'zip')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([undefined, undefined]);
  });

  it('starts over when the rest is of another day, though no ETag says so', async () => {
    const { client, server, file } = await begin();
    writeFileSync(`${file}.part`, content.subarray(0, 1000));
    const lastModified = 'Sun, 04 Jan 2026 12:00:00 GMT';
    const about = { url, etag: null, lastModified, length: null };
    writeFileSync(`${file}.part.json`, JSON.stringify(about));
    server.fault(path, {
      kind: 'status',
      status: 206,
      headers: {
        'last-modified': 'Mon, 05 Jan 2026 12:00:00 GMT',
        'content-range': `bytes 1000-1004/1005`,
      },
      body: 'other',
    });
    expect(await client.download(url, file, 'any')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests.map(({ status }) => status)).toEqual([206, 200]);
  });

  it('gives the file whole or not at all, whatever is cut and however often', async () => {
    const fault = fc.record({
      kind: fc.constant('cut' as const),
      after: fc.integer({ min: 0, max: content.length - 1 }),
      how: fc.constantFrom('declared' as const, 'chunked' as const, 'closed' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 7 }), async (all) => {
        const { client, server } = await clientCase({ files: new Map([[path, content]]) });
        const folder = mkdtempSync(join(tmpdir(), 'cydkit-download-'));
        const file = join(folder, 'notes.zip');
        for (const one of all) server.fault(path, one);
        const download = await client.download(url, file, 'zip').catch(() => null);
        const again = await client.download(url, file, 'zip');
        await server.close();
        expect([sha256(content), undefined]).toContain(download?.sha256);
        expect(again?.sha256).toBe(sha256(content));
        expect(sha256(readFileSync(file))).toBe(sha256(content));
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a NUL in a path', async () => {
    const { client } = await begin();
    await expect(client.download(url, '/tmp/a\0b', 'zip')).rejects.toMatchObject({
      code: 'unsafe-name',
    });
  });
});

async function etagOf(origin: string): Promise<string> {
  const response = await fetch(origin + path, {
    headers: { 'user-agent': 'x@lanternfish.example' },
  });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? '';
}
