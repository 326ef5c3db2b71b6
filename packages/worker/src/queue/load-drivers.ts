import { contentVersion } from '@cydkit/corpus/parts';

/**
 * Where all batches wait, those of each version of the content apart: a worker of another release, as while
 * machines are upgraded, must not take batches that it can only fail.
 */
export const queueName: string = `cydkit-${contentVersion}`;

/** A package that only the queue needs is not installed. */
export class QueueMissing extends Error {
  override readonly name = 'QueueMissing';

  constructor(cause: unknown) {
    super(
      "The queue needs the packages 'bullmq' and 'ioredis'. Install them: npm install bullmq ioredis",
      { cause },
    );
  }
}

/** @throws {QueueMissing} if it is not installed */
export async function loadBullmq(): Promise<typeof import('bullmq')> {
  return await import('bullmq').catch(missing);
}

/** @throws {QueueMissing} if it is not installed */
export async function loadRedis(): Promise<typeof import('ioredis')> {
  return await import('ioredis').catch(missing);
}

function missing(error: unknown): never {
  throw new QueueMissing(error);
}
