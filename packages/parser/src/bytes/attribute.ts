import { Byte, isNameEnd, isXmlSpace } from './search';

/**
 * Where the value of an attribute stands in a start tag, quotes excluded; `undefined` where the tag
 * has no such attribute. `from` is behind the tag's name, `end` behind the tag. One walk over the
 * tag from `=` to `=`, nothing is decoded.
 */
export function findAttribute(
  bytes: Uint8Array,
  from: number,
  end: number,
  name: Uint8Array,
): { start: number; end: number } | undefined {
  let at = from;
  for (;;) {
    while (at < end && bytes[at] !== Byte.equals) at++;
    if (at >= end) return undefined;
    const isWanted = endsWith(bytes, from, at, name);
    at++;
    while (at < end && isXmlSpace(bytes[at])) at++;
    const quote = bytes[at];
    const quoted = quote === Byte.quote || quote === Byte.apostrophe;
    const start = quoted ? at + 1 : at;
    at = start;
    if (quoted) while (at < end && bytes[at] !== quote) at++;
    else while (at < end && !endsBareValue(bytes[at])) at++;
    if (isWanted) return { start, end: at };
    if (quoted) at++;
  }
}

function endsBareValue(byte: number | undefined): boolean {
  return isXmlSpace(byte) || byte === Byte.greater;
}

/** Whether the name before the `=` at `equals` is this one, and begins no earlier. */
function endsWith(bytes: Uint8Array, from: number, equals: number, name: Uint8Array): boolean {
  let last = equals - 1;
  while (last >= from && isXmlSpace(bytes[last])) last--;
  const first = last + 1 - name.length;
  if (first < from || bytes[first] !== name[0]) return false;
  for (let i = name.length - 1; i > 0; i--) {
    if (bytes[first + i] !== name[i]) return false;
  }
  return first === from || isNameEnd(bytes[first - 1]);
}
