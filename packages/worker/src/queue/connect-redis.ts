import type { Redis } from 'ioredis';
import { loadRedis } from './load-drivers';
import { type RedisAddress, readRedisAddress } from './redis-address';

/** Redis does not answer, or refuses the user. */
export class RedisUnreachable extends Error {
  override readonly name = 'RedisUnreachable';
}

/** What becomes of the connection. */
export type ConnectionEvent =
  | { type: 'redis-lost'; address: string; reason: string }
  | { type: 'redis-found'; address: string };

/** How to connect. */
export interface ConnectOptions {
  /** Takes a loss once, however often it is tried again, and the end of it. */
  report?: (event: ConnectionEvent) => void;
  /** How long to wait for the first answer, in milliseconds. Default: for ever. */
  patience?: number;
  /** Ends the waiting for the first answer. */
  signal?: AbortSignal;
}

/** A connection that is made again whenever it breaks: what is asked meanwhile waits. */
export interface RedisConnection {
  client: Redis;
  address: RedisAddress;
  close(): void;
}

/**
 * Connects to Redis.
 *
 * @throws {RedisUnreachable} if it does not answer in time, or refuses user or password
 * @throws {RedisAddressInvalid} @throws {QueueMissing}
 */
export async function connectRedis(
  url: string,
  { report = () => {}, patience, signal }: ConnectOptions = {},
): Promise<RedisConnection> {
  const address = readRedisAddress(url);
  const { Redis } = await loadRedis();
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy });
  // BullMQ makes a second one to wait with. While Redis is away, it would keep the process from ending.
  const copies: Redis[] = [];
  const duplicate = client.duplicate.bind(client);
  client.duplicate = (options) => {
    const copy = duplicate(options);
    copies.push(copy);
    return copy;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const give = (reason: string): void => {
        reject(new RedisUnreachable(`Redis at ${address.shown} cannot be used: ${reason}`));
      };
      let isLost = false;
      let last = address.url.startsWith('rediss:')
        ? 'it does not answer over TLS'
        : 'it does not answer';
      client.on('ready', () => {
        if (isLost) report({ type: 'redis-found', address: address.shown });
        isLost = false;
        resolve();
      });
      client.on('error', (error: Error) => {
        last = address.redact(reasonOf(error));
        if (isRefusal(error)) return give(last);
        if (!isLost) report({ type: 'redis-lost', address: address.shown, reason: last });
        isLost = true;
      });
      const late = patience === undefined ? null : AbortSignal.timeout(patience);
      late?.addEventListener('abort', () => give(last), { once: true });
      signal?.addEventListener('abort', () => give('stopped'), { once: true });
      if (signal?.aborted) give('stopped');
    });
  } catch (error) {
    client.disconnect();
    throw error;
  }
  return {
    client,
    address,
    close: () => {
      for (const each of [client, ...copies]) each.disconnect();
    },
  };
}

/** A tenth of a second, then twice as long each time, up to ten seconds; not all workers at once. */
function retryStrategy(times: number): number {
  const longest = Math.min(10_000, 100 * 2 ** Math.min(times, 10));
  return Math.round(longest * (0.5 + Math.random() / 2));
}

/** Node says of several addresses of one host that all have failed, and nothing more. */
function reasonOf(error: Error): string {
  if (/^NOAUTH/u.test(error.message)) return 'it wants a password';
  // What follows is a sentence's end.
  if (error.message !== '') return error.message.replace(/\.$/u, '');
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Reports whether trying again is useless: user and password are wrong. */
function isRefusal({ message }: Error): boolean {
  return /^(?:WRONGPASS|NOAUTH|NOPERM|ERR AUTH|ERR invalid password|ERR DB index|ERR Client sent AUTH)/u.test(
    message,
  );
}
