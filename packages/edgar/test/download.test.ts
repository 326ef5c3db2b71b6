import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { useClientCase } from './support/client-case';

const path = '/Archives/edgar/data/9999900001/000999990126000001/lntf-20251231.htm';
const url = `https://www.sec.gov${path}`;
const content = `<html><body>${'<p>Lanternfish reports.</p>'.repeat(20_000)}</body></html>\n`;

const beginCase = useClientCase(path, content);

async function begin() {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-download-'));
  return { ...(await beginCase()), folder, file: join(folder, 'report.htm') };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('download', () => {
  it('writes the file whole, leaves nothing else in its folder, and reports progress', async () => {
    const { client, folder, file, events } = await begin();
    const bytes = content.length;
    expect(await client.download(url, file, 'html')).toEqual({
      bytes,
      sha256: sha256(content),
      isKnown: false,
    });
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['report.htm']);
    expect(events.at(-1)).toEqual({ kind: 'progress', url, bytes, of: bytes });
  });

  it('returns null for 404, writes nothing, and asks again the next time', async () => {
    const { client, folder, file, server } = await begin();
    server.files.delete(path);
    expect(await client.download(url, file, 'html')).toBeNull();
    expect(await client.download(url, join(folder, 'below', 'x.htm'), 'html')).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    server.files.set(path, content);
    expect(await client.download(url, file, 'html')).not.toBeNull();
  });

  it('continues a body that was cut, with a range', async () => {
    const { client, file, server } = await begin();
    server.fault(path, { kind: 'cut', after: 100_000, how: 'declared' });
    expect(await client.download(url, file, 'html')).toMatchObject({ sha256: sha256(content) });
    expect(server.requests[1]?.headers.range).toMatch(/^bytes=\d{4,6}-$/);
    expect(server.requests.map(({ status }) => status)).toEqual([0, 206]);
  });

  it('starts over if the ETag has changed since', async () => {
    const { client, file, server } = await begin();
    server.fault(path, { kind: 'cut', after: 100_000, how: 'declared' });
    server.fault(path, { kind: 'status', status: 400 });
    await expect(client.download(url, file, 'html')).rejects.toMatchObject({ code: 'unexpected' });
    const other = content.replace('Lanternfish', 'Anglerfish!');
    server.files.set(path, other);
    expect(await client.download(url, file, 'html')).toMatchObject({ sha256: sha256(other) });
    expect(server.requests.at(-1)).toMatchObject({ status: 200 });
    expect(server.requests.at(-1)?.headers.range).toBeDefined();
  });

  it('does not ask for a final file that is here, and asks conditionally for one that is not', async () => {
    const { client, file, server } = await begin();
    await client.download(url, file, 'html');
    expect(await client.download(url, file, 'html', { isFinal: true })).toMatchObject({
      isKnown: true,
    });
    expect(server.requests).toHaveLength(1);
    expect(await client.download(url, file, 'html')).toMatchObject({ isKnown: true });
    expect(server.requests.map(({ status }) => status)).toEqual([200, 304]);
  });

  it('fetches a file again that is no longer what was downloaded', async () => {
    const { client, file, server } = await begin();
    await client.download(url, file, 'html');
    writeFileSync(file, content.replace('Lantern', 'lantern'));
    expect(await client.download(url, file, 'html', { isFinal: true })).toMatchObject({
      isKnown: false,
    });
    expect(server.requests).toHaveLength(2);
  });

  it('downloads once what two ask for at the same time', async () => {
    const { client, another, file, server } = await begin();
    const both = await Promise.all([
      client.download(url, file, 'html', { isFinal: true }),
      another().download(url, file, 'html', { isFinal: true }),
    ]);
    expect(both.map((download) => download?.isKnown).sort()).toEqual([false, true]);
    expect(server.requests).toHaveLength(1);
  });

  it('leaves the file to a process that has taken it over', async () => {
    const { client, file, server, cache } = await begin();
    server.fault(path, { kind: 'pieces', size: 50_000, every: 20 });
    const download = client.download(url, file, 'html');
    const ended = expect(download).rejects.toThrow('Another process has taken over');
    while (!existsSync(`${file}.part`)) await wait(5);
    const folder = join(cache, 'downloads');
    const lock = readdirSync(folder).find((name) => name.endsWith('.lock')) ?? '';
    writeFileSync(join(folder, lock), '{"id":"other"}');
    await ended;
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, true]);
    expect(readFileSync(join(folder, lock), 'utf8')).toBe('{"id":"other"}');
    expect(server.requests).toHaveLength(1);
  });

  it('keeps what it has when a block page comes instead of the rest', async () => {
    const { client, file, server, clock } = await begin();
    server.fault(path, { kind: 'cut', after: 100_000, how: 'declared' });
    server.fault(path, { kind: 'block', status: 200 });
    const start = clock.now();
    expect(await client.download(url, file, 'html')).toMatchObject({ sha256: sha256(content) });
    expect(clock.now() - start).toBeGreaterThan(600_000);
    expect(server.requests.map(({ status }) => status)).toEqual([0, 200, 206]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});
