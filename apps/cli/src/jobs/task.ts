import type { MessagePort } from 'node:worker_threads';
import type { Filing, ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/source';
import type { Unread } from '../reading/read-input';

/** What a worker is asked to do. */
export interface Task {
  input: InputSource;
  options: ReadOptions;
  /** Filings go out through it; each one that is taken comes back as an empty message. */
  port: MessagePort;
}

/** From a worker: the next filing of the input, the reason why there is none, or its end. */
export type Message = Filing | Unread | null;

/** So many filings of one input wait to be taken, so that memory stays bounded. */
export const WINDOW = 64;
