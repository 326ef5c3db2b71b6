import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { EdgarClient } from '../../src/client/edgar-client';
import type { ClientEvent, ClientOptions } from '../../src/client/model';
import {
  type Body,
  type EdgarServer,
  type EdgarServerOptions,
  startEdgarServer,
} from './edgar-server';
import { type FakeClock, fakeClock } from './fake-clock';

/** A contact of an invented company. */
export const contact = 'Lanternfish Research jane@lanternfish.example';

/** A client with a folder of its own, before a server. */
export interface ClientCase {
  server: EdgarServer;
  client: EdgarClient;
  clock: FakeClock;
  events: ClientEvent[];
  cache: string;
  /** Another client with the same folder. */
  another(options?: Partial<ClientOptions>): EdgarClient;
}

/** Starts a server and makes a client for it. The server is to be closed. */
export async function clientCase(
  options: EdgarServerOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<ClientCase> {
  const server = await startEdgarServer(options);
  const clock = fakeClock();
  const events: ClientEvent[] = [];
  const cache = mkdtempSync(join(tmpdir(), 'cydkit-edgar-'));
  const another = (more: Partial<ClientOptions> = {}) =>
    new EdgarClient({
      userAgent: contact,
      cache,
      origin: server.origin,
      clock,
      onEvent: (event) => events.push(event),
      ...more,
    });
  return { server, client: another(clientOptions), clock, events, cache, another };
}

/**
 * Gives each test of a file a client and a server that has one file, and closes the server after it.
 *
 * @returns begins a test: with other options of the client, another content of the file
 */
export function useClientCase(
  path: string,
  content: Body,
): (options?: Partial<ClientOptions>, body?: Body) => Promise<ClientCase> {
  let current: ClientCase | null = null;
  afterEach(async () => {
    await current?.server.close();
    current = null;
  });
  return async (options = {}, body = content) => {
    current = await clientCase({ files: new Map([[path, body]]) }, options);
    return current;
  };
}

/** Names of the bodies in a cache. */
export function keptIn(cache: string): string[] {
  return readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('~body'),
  );
}

/** An answer as text; empty if there is none. */
export function textOf(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString();
}
