/** @throws {RangeError} */
export function checkShare(name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new RangeError(`${name} must be a number from 0 to 1, not ${value}`);
}

/** @throws {RangeError} */
export function checkCount(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new RangeError(`${name} must be an integer of at least 1, not ${value}`);
}
