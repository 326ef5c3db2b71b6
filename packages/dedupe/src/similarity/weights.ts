import { FUNCTION_END } from './word-kinds';

/** What a word counts, in halves: a function word counts half of another one. */
const FULL = 2;
export const HALF = 1;

/** @param stem one of `Stems`, which keep the numbers of function words */
export const weightOf = (stem: number): number => (stem < FUNCTION_END ? HALF : FULL);

/** A name that both texts have counts half, too: much can be said of the same officer. */
export const commonWeightOf = (weight: number, isName: number): number =>
  isName === 1 ? HALF : weight;
