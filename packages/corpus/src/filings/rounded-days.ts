import { daysBetween } from '@cydkit/lint';

/** A data set rounds a day to the nearest end of a month, so both are at most this many days apart. */
const mostRounded = 16;

/** Reports whether one day may be the other, rounded to the end of a month. */
export function areNear(one: string, other: string): boolean {
  const between = daysBetween(one, other) ?? daysBetween(other, one);
  return between !== null && between.days <= mostRounded;
}
