import type { MessagePort } from 'node:worker_threads';
import type { Filing, ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/source';
import type { Unread } from '../reading/read-input';

/** What a worker is asked to do. */
export interface Task {
  input: InputSource;
  options: ReadOptions;
  /** Filings go out through it; how many were taken comes back. */
  port: MessagePort;
}

/** The next filing of the input, the reason why there is none, or its end. */
export type Message = Filing | Unread | null;

/** Messages that a worker sends together: each sending wakes a thread. */
export type Batch = readonly Message[];

/** So many filings of one input wait to be taken, so that memory stays bounded. */
export const WINDOW = 64;

/** Of so many that were taken, the worker is told at once; most inputs have one filing. */
export const TOLD = 16;
