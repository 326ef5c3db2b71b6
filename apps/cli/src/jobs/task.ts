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

/** The next filing of the input, the reason why there is none, or its end. */
export type Message = Filing | Unread | null;

/**
 * A message as it goes from a worker to this thread. A filing has thousands of small objects: as one
 * text they are copied in a fifth of the time that cloning each takes.
 */
export type Sent = string;

export const pack = (message: Message): Sent => JSON.stringify(message);
export const unpack = (sent: Sent): Message => JSON.parse(sent);

/** So many filings of one input wait to be taken, so that memory stays bounded. */
export const WINDOW = 64;
