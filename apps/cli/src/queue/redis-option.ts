import type { Command } from 'commander';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** The option that names Redis. */
export interface RedisOption {
  redis?: string;
}

/** How long Redis may take to answer a question, in milliseconds. */
export const patience = 10_000;

/** Adds the option that names Redis. */
export function addRedisOption(command: Command): void {
  command.option('--redis <url>', 'Redis with the queue (default: $CYD_REDIS)');
}

/** Returns the address of Redis, which may hold a password. @throws UsageError if there is none */
export function redisUrl({ redis }: RedisOption, { env }: Pick<Io, 'env'>): string {
  const url = redis ?? env['CYD_REDIS'] ?? '';
  if (url === '') throw new UsageError(messages.redisUnnamed());
  return url;
}

/** Calls the queue; what is wrong with Redis or its packages is no fault of the program. @throws UsageError */
export async function withQueue<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Error) || !causes.has(error.name)) throw error;
    throw new UsageError(messages.queueUnusable({ reason: error.message }));
  }
}

/** By their names: the package that has these errors is loaded when it is used. */
const causes: ReadonlySet<string> = new Set([
  'QueueMissing',
  'RedisAddressInvalid',
  'RedisUnreachable',
]);
