import { Byte, isNameEnd, isXmlSpace } from './search';

/** The range of an attribute's value, without the quotes. */
export interface ValueRange {
  start: number;
  end: number;
}

/**
 * Finds the values of some attributes in a start tag, in the order of their names; `undefined` for
 * those that are missing. `[from, end)` follows the tag's name. It is one walk over the tag from `=`
 * to `=`, without decoding.
 */
export function findAttributes(
  bytes: Uint8Array,
  from: number,
  end: number,
  names: readonly Uint8Array[],
): (ValueRange | undefined)[] {
  const found: (ValueRange | undefined)[] = names.map(() => undefined);
  for (let at = from; ; ) {
    while (at < end && bytes[at] !== Byte.equals) at += 1;
    if (at >= end) return found;
    const nameEnd = nameEndBefore(bytes, from, at);
    at += 1;
    // A stray `=` gives no attribute a value.
    if (nameEnd === from || isNameEnd(bytes[nameEnd - 1])) continue;
    while (at < end && isXmlSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    const quoted = quote === Byte.quote || quote === Byte.apostrophe;
    const start = quoted ? at + 1 : at;
    at = start;
    if (quoted) while (at < end && bytes[at] !== quote) at += 1;
    else while (at < end && !endsBareValue(bytes[at])) at += 1;
    for (let i = 0; i < names.length; i += 1) {
      const name = names[i];
      // The first of two with the same name counts.
      if (found[i] || !name || !isNamed(bytes, from, nameEnd, name)) continue;
      found[i] = { start, end: at };
    }
    if (quoted) at += 1;
  }
}

/** Finds the value of one attribute. */
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

/** Returns the end of the name before the `=`, without white space. */
function nameEndBefore(bytes: Uint8Array, from: number, equals: number): number {
  let end = equals;
  while (end > from && isXmlSpace(bytes[end - 1])) end -= 1;
  return end;
}

/** True if the name that ends at `end` is this one. */
function isNamed(bytes: Uint8Array, from: number, end: number, name: Uint8Array): boolean {
  const first = end - name.length;
  if (first < from || bytes[first] !== name[0]) return false;
  for (let i = name.length - 1; i > 0; i -= 1) {
    if (bytes[first + i] !== name[i]) return false;
  }
  return first === from || isNameEnd(bytes[first - 1]);
}
