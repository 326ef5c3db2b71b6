import { lowerBound } from '../structures/binary-search';
import type { Match } from './match';

/** The stretches between sentences that were kept in order, numbered from the begin. */
export interface Stretches {
  ofOld: (at: number) => number;
  ofNew: (at: number) => number;
}

/** @param kept pairs in their order in both versions */
export function stretchesBetween(kept: readonly Match[]): Stretches {
  const olds = kept.map(({ oldFrom }) => oldFrom);
  const news = kept.map(({ newFrom }) => newFrom);
  return { ofOld: (at) => lowerBound(olds, at), ofNew: (at) => lowerBound(news, at) };
}
