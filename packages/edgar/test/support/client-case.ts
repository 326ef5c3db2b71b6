import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EdgarClient } from '../../src/client/edgar-client';
import type { ClientEvent, ClientOptions } from '../../src/client/model';
import { type EdgarServer, type EdgarServerOptions, startEdgarServer } from './edgar-server';
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
