import { setTimeout } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { batchOf } from '../src/batches/batch-of';
import {
  type Batch,
  type BatchResult,
  connectRedis,
  enqueueBatches,
  queueStatus,
} from '../src/index';
import type { RedisConnection } from '../src/queue/connect-redis';
import { queueName } from '../src/queue/load-drivers';
import { BatchRefused } from '../src/work/local-input';
import { runWorker, type WorkerEvent, type WorkerSettings } from '../src/work/run-worker';
import { RedisServer, withoutRedis } from './support/redis';

const nothing: BatchResult = { filings: 0, withoutFacts: 0, problemCount: 0, problems: [] };

function batch(number: number, version?: number): Batch {
  const input = { name: `${number}.htm`, sha256: 'a', bytes: 1, share: { number: 1, of: 1 } };
  return batchOf([input], version);
}

function numbers(count: number): Batch[] {
  return Array.from({ length: count }, (_, number) => batch(number));
}

describe.skipIf(withoutRedis !== '')(`the queue${withoutRedis}`, () => {
  let server: RedisServer;
  let connection: RedisConnection;
  beforeAll(async () => {
    server = await RedisServer.open();
  });
  afterAll(async () => await server.close());
  beforeEach(async () => {
    connection = await connectRedis(server.url);
    await connection.client.flushall();
  });
  afterEach(() => connection.close());

  /** Runs a worker until the queue is empty; returns what it did. */
  async function drained(
    work: WorkerSettings['work'],
    more: Partial<WorkerSettings> = {},
  ): Promise<WorkerEvent[]> {
    const events: WorkerEvent[] = [];
    const report = (event: WorkerEvent) => events.push(event);
    await runWorker({ redis: server.url, drain: true, work, report, ...more });
    return events;
  }

  /** Lets batches that wait to be tried again be tried at once. */
  async function promoteSoon(): Promise<void> {
    const queue = new Queue(queueName, { connection: connection.client });
    while ((await queue.getDelayedCount()) === 0) await setTimeout(20);
    await queue.promoteJobs();
    await queue.close();
  }

  it('gives each batch to one worker, once', async () => {
    await enqueueBatches(connection, numbers(20));
    const done: string[] = [];
    const work = async ({ id }: Batch) => {
      done.push(id);
      await setTimeout(5);
      return nothing;
    };
    await Promise.all([drained(work), drained(work, { concurrency: 3 })]);
    expect(done.sort()).toEqual(
      numbers(20)
        .map(({ id }) => id)
        .sort(),
    );
    expect(await queueStatus(connection)).toMatchObject({ waiting: 0, active: 0, completed: 20 });
  });

  it('takes a batch once, however often it is enqueued', async () => {
    expect(await enqueueBatches(connection, numbers(3))).toEqual({
      ...{ batches: 3, inputs: 3, added: 3, waiting: 0, done: 0, again: 0 },
    });
    expect(await enqueueBatches(connection, numbers(4))).toMatchObject({ added: 1, waiting: 3 });
    let done = 0;
    await drained(async () => {
      done += 1;
      return nothing;
    });
    expect(done).toBe(4);
    expect(await enqueueBatches(connection, numbers(4))).toMatchObject({ added: 0, done: 4 });
  });

  it('enqueues only what the folder lacks, whatever the queue remembers', async () => {
    await enqueueBatches(connection, numbers(2));
    await drained(async () => nothing);
    const kept = batch(1).id;
    const hasPart = async (id: string) => id === kept;
    const again = await enqueueBatches(connection, numbers(3), { hasPart });
    expect(again).toMatchObject({ added: 2, done: 1, waiting: 0 });
    await connection.client.flushall();
    const lost = await enqueueBatches(connection, numbers(3), { hasPart });
    expect(lost).toMatchObject({ added: 2, done: 1 });
  });

  it('tries a batch again that fails, and gives it up after five times', async () => {
    await enqueueBatches(connection, numbers(1));
    const running = drained(async () => {
      throw new Error('0.htm is not there yet');
    });
    for (let attempt = 1; attempt < 5; attempt += 1) await promoteSoon();
    const failed = (await running).flatMap((event) => (event.type === 'failed' ? [event] : []));
    expect(failed.map(({ attempt, attempts }) => [attempt, attempts])).toEqual(
      [1, 2, 3, 4, 5].map((attempt) => [attempt, 5]),
    );
    expect(await queueStatus(connection)).toMatchObject({
      failed: 1,
      failures: [{ first: '0.htm', inputs: 1, attempts: 5, reason: '0.htm is not there yet' }],
    });
    const kept = await connection.client.hgetall(`bull:cydkit:${batch(0).id}`);
    expect(JSON.stringify(kept)).not.toContain(import.meta.dirname);
  });

  it('tries a batch that was given up when it is enqueued again', async () => {
    await enqueueBatches(connection, numbers(1));
    await drained(async () => {
      throw new BatchRefused('No');
    });
    expect(await queueStatus(connection)).toMatchObject({ failed: 1, delayed: 0 });
    expect(await enqueueBatches(connection, numbers(1))).toMatchObject({ again: 1, added: 0 });
    await drained(async () => nothing);
    expect(await queueStatus(connection)).toMatchObject({ failed: 0, completed: 1, failures: [] });
  });

  it('ends although work does not, and says which batch it leaves', async () => {
    await enqueueBatches(connection, numbers(1));
    const giveBack = new AbortController();
    const events: WorkerEvent[] = [];
    await runWorker({
      ...{ redis: server.url, giveBack: giveBack.signal, report: (event) => events.push(event) },
      work: async () => {
        giveBack.abort();
        return await new Promise<never>(() => {});
      },
    });
    expect(events.filter(({ type }) => type === 'left')).toEqual([
      { type: 'left', id: batch(0).id },
    ]);
  });

  it('has a queue for each version, so that workers of another release take nothing', () => {
    expect(queueName).toBe(`cydkit-${batch(0).version}`);
  });

  it('refuses a batch of another version, and says so', async () => {
    await enqueueBatches(connection, [batch(0, 99), batch(1)]);
    const begun: string[] = [];
    await drained(async ({ id }) => {
      begun.push(id);
      return nothing;
    });
    expect(begun).toEqual([batch(1).id]);
    const { failures } = await queueStatus(connection);
    expect(failures[0]?.reason).toContain('The batch is for content version 99 of cydkit');
  });

  it('keeps its claim on a batch that takes longer than a claim lasts', async () => {
    await enqueueBatches(connection, numbers(1));
    let begun = 0;
    const work = async () => {
      begun += 1;
      await setTimeout(2500);
      return nothing;
    };
    const times = { lockDuration: 800, stalledInterval: 300 };
    await Promise.all([drained(work, times), drained(work, times)]);
    expect(begun).toBe(1);
  });

  it.each(['stop', 'giveBack'] as const)(
    'ends at once at %s where there is no batch',
    async (how) => {
      const controller = new AbortController();
      const running = runWorker({
        ...{ redis: server.url, work: async () => nothing, [how]: controller.signal },
        report: ({ type }) => {
          if (type === 'ready') controller.abort();
        },
      });
      await running;
    },
  );

  it('does the batch at hand before it stops, and no other', async () => {
    await enqueueBatches(connection, numbers(3));
    const controller = new AbortController();
    const work = async () => {
      controller.abort();
      await setTimeout(200);
      return nothing;
    };
    await runWorker({ redis: server.url, work, stop: controller.signal });
    expect(await queueStatus(connection)).toMatchObject({ completed: 1, waiting: 2, active: 0 });
  });

  it('gives the batch at hand back, which another worker then does', async () => {
    await enqueueBatches(connection, numbers(1));
    const controller = new AbortController();
    const events: WorkerEvent['type'][] = [];
    await runWorker({
      redis: server.url,
      work: async (_, signal) => {
        globalThis.setTimeout(() => controller.abort(), 50);
        await setTimeout(60_000, null, { signal });
        return nothing;
      },
      giveBack: controller.signal,
      report: ({ type }) => events.push(type),
    });
    expect(events).toEqual(['ready', 'begun', 'given-back']);
    expect(await queueStatus(connection)).toMatchObject({ waiting: 1, active: 0, delayed: 0 });
    await drained(async () => nothing);
    expect(await queueStatus(connection)).toMatchObject({ completed: 1 });
  });
});
