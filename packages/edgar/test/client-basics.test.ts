import { afterEach, describe, expect, it } from 'vitest';
import { type ClientCase, clientCase, contact } from './support/client-case';
import type { EdgarServerOptions } from './support/edgar-server';

const tickers = 'https://www.sec.gov/files/company_tickers.json';
const path = '/files/company_tickers.json';
const content = '{"0":{"cik_str":9999900001,"ticker":"LNTF"}}';

let current: ClientCase | null = null;
afterEach(async () => {
  await current?.server.close();
  current = null;
});

async function begin(options: EdgarServerOptions = { files: new Map([[path, content]]) }) {
  current = await clientCase(options);
  return current;
}

function text(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString();
}

describe('EdgarClient', () => {
  it('reads a resource, with the user agent, asking for gzip', async () => {
    const { client, server, events } = await begin();
    expect(text(await client.read(tickers, 'json'))).toBe(content);
    expect(server.requests).toMatchObject([
      { method: 'GET', url: path, headers: { 'user-agent': contact, 'accept-encoding': 'gzip' } },
    ]);
    expect(events).toEqual([{ kind: 'request', url: tickers, requests: 1 }]);
  });

  it('asks whether a resource has changed, and serves its own copy after a 304', async () => {
    const { client, server } = await begin();
    await client.read(tickers, 'json');
    expect(text(await client.read(tickers, 'json'))).toBe(content);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 304]);
  });

  it('reads what has changed again', async () => {
    const { client, server } = await begin();
    await client.read(tickers, 'json');
    server.files.set(path, '{"0":1}');
    expect(text(await client.read(tickers, 'json'))).toBe('{"0":1}');
  });

  it('does not ask for what never changes and is here', async () => {
    const { client, server } = await begin();
    await client.read(tickers, 'json');
    await client.read(tickers, 'json', { isFinal: true });
    expect(server.requests).toHaveLength(1);
  });

  it('sends its requests at least 140 ms apart, also those that come at once', async () => {
    const { client, clock } = await begin();
    const start = clock.now();
    await Promise.all(Array.from({ length: 9 }, () => client.read(tickers, 'json')));
    expect(clock.now() - start).toBeGreaterThanOrEqual(8 * 140);
  });
});
