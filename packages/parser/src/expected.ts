/** A kind of object that functions take. */
export interface ExpectedObject {
  /** Its type: `Filing`. */
  name: string;
  /** The function that returns it. */
  from: string;
  /** Keys that it always has. */
  keys: readonly string[];
}

/** What `parse` and `readFilings` return. */
const filing: ExpectedObject = {
  name: 'Filing',
  from: 'parse',
  keys: ['source', 'entity', 'facts', 'diagnostics'],
};

/**
 * Checks the argument of a function that takes a filing.
 *
 * @throws TypeError that says what was expected and what was found
 */
export function expectFiling(value: unknown): void {
  expectObject(value, filing);
}

/** Does the same for a list of filings. @throws TypeError */
export function expectFilings(values: unknown): void {
  expectList(values, filing);
}

/** Checks an argument by the keys that it must have. @throws TypeError */
export function expectObject(value: unknown, expected: ExpectedObject): void {
  if (isLike(value, expected)) return;
  const { name, from } = expected;
  throw new TypeError(`Expected a ${name}, as ${from} returns it; found ${inWords(value)}`);
}

/** Checks a list of such arguments. @throws TypeError */
export function expectList(values: unknown, expected: ExpectedObject): void {
  const { name, from } = expected;
  const wanted = `Expected a list of ${name} objects, as ${from} returns them`;
  if (!Array.isArray(values)) throw new TypeError(`${wanted}; found ${inWords(values)}`);
  const other = values.find((value) => !isLike(value, expected));
  if (other !== undefined || values.includes(undefined)) {
    throw new TypeError(`${wanted}; found ${inWords(other)} in it`);
  }
}

function isLike(value: unknown, { keys }: ExpectedObject): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/** How many keys of an unexpected object a message names. */
const maxKeys = 5;

/** Says what an argument is: `a string`, `bytes`, `an object with the keys name, size`. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return 'bytes';
  if (value instanceof Promise) return 'a promise: await it';
  if (Symbol.asyncIterator in value) return 'a stream: use for await';
  const keys = Object.keys(value);
  if (keys.length === 0) return `an object without keys (${value.constructor?.name ?? 'Object'})`;
  const more = keys.length > maxKeys ? ', …' : '';
  return `an object with the keys ${keys.slice(0, maxKeys).join(', ')}${more}`;
}
