export {
  BatchCutter,
  type BatchLimits,
  batchesOf,
  type FoundInput,
} from './batches/batch-cutter';
export { inputName } from './batches/input-name';
export type * from './model';
export {
  type ConnectionEvent,
  type ConnectOptions,
  connectRedis,
  type RedisConnection,
  RedisUnreachable,
} from './queue/connect-redis';
export { type Enqueued, type EnqueueOptions, enqueueBatches } from './queue/enqueue';
export { QueueMissing } from './queue/load-drivers';
export { type BatchFailure, type QueueStatus, queueStatus } from './queue/queue-status';
export { RedisAddressInvalid } from './queue/redis-address';
export { BatchRefused, InputNotReady } from './work/local-input';
export { makePart, type PartSettings } from './work/make-part';
export { runWorker, type WorkerEvent, type WorkerSettings } from './work/run-worker';
