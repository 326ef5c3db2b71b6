/**
 * Returns the value of an option that is a share.
 *
 * @throws {RangeError} if it is not a number from 0 to 1.
 */
export function checkShare(name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new RangeError(`${name} must be a number from 0 to 1, not ${value}`);
}

/**
 * Returns the value of an option that is a count.
 *
 * @throws {RangeError} if it is not an integer of at least 1.
 */
export function checkCount(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new RangeError(`${name} must be an integer of at least 1, not ${value}`);
}
