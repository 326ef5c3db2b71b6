import { setTimeout } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { afterEach, describe, expect, it } from 'vitest';
import { batchOf } from '../src/batches/batch-of';
import {
  type Batch,
  type BatchResult,
  connectRedis,
  enqueueBatches,
  queueStatus,
  runWorker,
  type WorkerEvent,
} from '../src/index';
import { queueName } from '../src/queue/load-drivers';
import { RedisServer, withoutRedis } from './support/redis';

const nothing: BatchResult = { filings: 0, withoutFacts: 0, problemCount: 0, problems: [] };

function batches(count: number): Batch[] {
  return Array.from({ length: count }, (_, number) => {
    const share = { number: 1, of: 1 };
    return batchOf([{ name: `${number}.htm`, sha256: 'a', bytes: 1, share }]);
  });
}

describe.skipIf(withoutRedis !== '')(`Redis that is lost${withoutRedis}`, () => {
  const servers: RedisServer[] = [];
  const open = async (options: Parameters<typeof RedisServer.open>[0] = {}) => {
    const server = await RedisServer.open(options);
    servers.push(server);
    return server;
  };
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  it('is waited for at the start, which is said once', async () => {
    const server = await open({ started: false });
    const events: WorkerEvent['type'][] = [];
    const running = runWorker({
      ...{ redis: server.url, drain: true, work: async () => nothing },
      report: ({ type }) => events.push(type),
    });
    await setTimeout(700);
    expect(events).toEqual(['redis-lost']);
    await server.start();
    await running;
    expect(events).toEqual(['redis-lost', 'redis-found', 'ready']);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'comes back after %s with every batch',
    async (signal) => {
      const server = await open();
      const connection = await connectRedis(server.url);
      await enqueueBatches(connection, batches(12));
      const done = new Set<string>();
      const lost: WorkerEvent['type'][] = [];
      const work = async ({ id }: Batch) => {
        await setTimeout(100);
        done.add(id);
        return nothing;
      };
      const running = runWorker({
        ...{ redis: server.url, drain: true, work, lockDuration: 2000, stalledInterval: 500 },
        report: ({ type }) => {
          if (type.startsWith('redis') || type === 'trouble') lost.push(type);
        },
      });
      while (done.size < 3) await setTimeout(10);
      await server.stop(signal);
      await setTimeout(300);
      await server.start();
      await running;
      expect(done.size).toBe(12);
      expect(await queueStatus(connection)).toMatchObject({ completed: 12, failed: 0, waiting: 0 });
      expect(lost.slice(0, 2)).toEqual(['redis-lost', 'redis-found']);
      connection.close();
    },
  );

  it.each(['stop', 'giveBack'] as const)(
    'does not keep a worker from ending at %s',
    async (how) => {
      const server = await open();
      const controller = new AbortController();
      const running = runWorker({
        ...{ redis: server.url, work: async () => nothing, [how]: controller.signal },
        report: ({ type }) => {
          if (type === 'ready') void server.stop();
          if (type === 'redis-lost') controller.abort();
        },
      });
      const start = performance.now();
      await running;
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );

  it('ends the wait at the start when the worker is stopped', async () => {
    const server = await open({ started: false });
    const running = runWorker({
      ...{ redis: server.url, work: async () => nothing, stop: AbortSignal.timeout(100) },
    });
    await expect(running).rejects.toThrow(
      `Redis at redis://127.0.0.1:${server.port} cannot be used`,
    );
  });

  it('is not waited for longer than patience allows', async () => {
    const server = await open({ started: false });
    const failure = connectRedis(server.url, { patience: 200 });
    await expect(failure).rejects.toThrow(/cannot be used: .*ECONNREFUSED/u);
  });

  it.each(['', ':wrong-word@'])("fails at once, without the password, for '%s'", async (user) => {
    const server = await open({ options: ['--requirepass', 'lamp-secret'] });
    const url = `redis://${user}127.0.0.1:${server.port}`;
    const failure = await connectRedis(url).catch(String);
    expect(failure).toMatch(
      /RedisUnreachable: .* cannot be used: (?:it wants a password|WRONGPASS)/u,
    );
    expect(failure).not.toContain('wrong-word');
    const connection = await connectRedis(`redis://:lamp-secret@127.0.0.1:${server.port}`);
    expect(connection.address.shown).toBe(server.url);
    connection.close();
  });

  it('gives a batch up that workers abandon again and again, and says so', async () => {
    const server = await open();
    const connection = await connectRedis(server.url);
    await enqueueBatches(connection, batches(1));
    // A worker that takes the batch, and then no longer answers.
    const abandon = new Worker<Batch>(queueName, null, {
      connection: connection.client,
      ...{ lockDuration: 50, stalledInterval: 20, maxStalledCount: 3, skipLockRenewal: true },
    });
    abandon.on('error', () => {});
    await abandon.startStalledCheckTimer();
    for (let time = 1; time <= 4; time += 1) {
      while ((await abandon.getNextJob(`token ${time}`, { block: false })) === undefined) {
        await setTimeout(20);
      }
    }
    await setTimeout(300);
    await abandon.close(true);
    const begun: string[] = [];
    const events: WorkerEvent[] = [];
    await runWorker({
      ...{ redis: server.url, drain: true, stalledInterval: 50 },
      work: async ({ id }) => {
        begun.push(id);
        return nothing;
      },
      report: (event) => events.push(event),
    });
    expect(begun).toEqual([]);
    const { failures } = await queueStatus(connection);
    expect(failures[0]?.reason).toContain('Workers ended, or no longer answered, four times');
    expect(events).toContainEqual(expect.objectContaining({ type: 'failed' }));
    connection.close();
  });
});
