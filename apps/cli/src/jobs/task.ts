import type { MessagePort } from 'node:worker_threads';
import type { ReadOptions } from '@cydkit/parser';
import type { InputSource } from '../inputs/source';
import type { Unread } from '../reading/read-input';
import type { Recipe } from '../work/recipe';
import type { Made } from '../work/work';

/** What a worker is asked to do. */
export interface Task {
  inputs: readonly InputSource[];
  options: ReadOptions;
  /** What to make of each filing. */
  recipe: Recipe;
  /** What was made goes out through it; how many were taken comes back. */
  port: MessagePort;
}

/** What was made of the next filing of the input, the reason why there is none, or its end. */
export type Message<Content> = Made<Content> | Unread | null;

/** Messages that a worker sends together: each sending wakes a thread. */
export type Batch<Content> = readonly Message<Content>[];

/** So many filings of one task wait to be taken, so that memory stays bounded. */
export const WINDOW = 64;

/** Of so many that were taken, the worker is told at once. */
export const TOLD = 16;

/** So many messages are sent together, and fewer where the task or the window ends. */
export const TOGETHER = 16;
