import { Byte, isNameEnd, isXmlSpace } from './search';

/** Where the value of an attribute stands, quotes excluded. */
export interface ValueRange {
  start: number;
  end: number;
}

/**
 * Where the values of some attributes stand in a start tag, in the order of their names;
 * `undefined` for those that it has not. `from` is behind the tag's name, `end` behind the tag. One
 * walk over the tag from `=` to `=`, nothing is decoded.
 */
export function findAttributes(
  bytes: Uint8Array,
  from: number,
  end: number,
  names: readonly Uint8Array[],
): (ValueRange | undefined)[] {
  const found: (ValueRange | undefined)[] = names.map(() => undefined);
  for (let at = from; ; ) {
    while (at < end && bytes[at] !== Byte.equals) at++;
    if (at >= end) return found;
    const nameEnd = nameEndBefore(bytes, from, at);
    at++;
    // A stray `=` gives nothing a value.
    if (nameEnd === from || isNameEnd(bytes[nameEnd - 1])) continue;
    while (at < end && isXmlSpace(bytes[at])) at++;
    const quote = bytes[at];
    const quoted = quote === Byte.quote || quote === Byte.apostrophe;
    const start = quoted ? at + 1 : at;
    at = start;
    if (quoted) while (at < end && bytes[at] !== quote) at++;
    else while (at < end && !endsBareValue(bytes[at])) at++;
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      // The first of two with the same name counts.
      if (found[i] || !name || !isNamed(bytes, from, nameEnd, name)) continue;
      found[i] = { start, end: at };
    }
    if (quoted) at++;
  }
}

/** The same for one attribute. */
export function findAttribute(
  bytes: Uint8Array,
  from: number,
  end: number,
  name: Uint8Array,
): ValueRange | undefined {
  return findAttributes(bytes, from, end, [name])[0];
}

function endsBareValue(byte: number | undefined): boolean {
  return isXmlSpace(byte) || byte === Byte.greater;
}

/** Behind what stands before the `=`, white space aside. */
function nameEndBefore(bytes: Uint8Array, from: number, equals: number): number {
  let end = equals;
  while (end > from && isXmlSpace(bytes[end - 1])) end--;
  return end;
}

/** Whether the name that ends at `end` is this one. */
function isNamed(bytes: Uint8Array, from: number, end: number, name: Uint8Array): boolean {
  const first = end - name.length;
  if (first < from || bytes[first] !== name[0]) return false;
  for (let i = name.length - 1; i > 0; i--) {
    if (bytes[first + i] !== name[i]) return false;
  }
  return first === from || isNameEnd(bytes[first - 1]);
}
