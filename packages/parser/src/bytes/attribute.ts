import { Byte, isNameEnd, isXmlSpace } from './search';

/**
 * Where the value of an attribute stands in a start tag, quotes excluded; `undefined` where the tag
 * has no such attribute. `from` is behind the tag's name, `end` behind the tag. One walk over the
 * tag, nothing is decoded.
 */
export function findAttribute(
  bytes: Uint8Array,
  from: number,
  end: number,
  name: Uint8Array,
): { start: number; end: number } | undefined {
  let at = from;
  while (at < end) {
    while (at < end && isSeparator(bytes[at])) at++;
    const nameStart = at;
    while (at < end && bytes[at] !== Byte.equals && !isNameEnd(bytes[at])) at++;
    const nameEnd = at;
    if (nameEnd === nameStart) at++;
    while (at < end && isXmlSpace(bytes[at])) at++;
    if (bytes[at] !== Byte.equals) continue;
    at++;
    while (at < end && isXmlSpace(bytes[at])) at++;
    const quote = bytes[at];
    const quoted = quote === Byte.quote || quote === Byte.apostrophe;
    const start = quoted ? at + 1 : at;
    at = start;
    while (at < end && (quoted ? bytes[at] !== quote : !endsBareValue(bytes[at]))) at++;
    if (isEqual(bytes, nameStart, nameEnd, name)) return { start, end: at };
    if (quoted) at++;
  }
  return undefined;
}

function isSeparator(byte: number | undefined): boolean {
  return isXmlSpace(byte) || byte === Byte.slash || byte === Byte.greater;
}

function endsBareValue(byte: number | undefined): boolean {
  return isXmlSpace(byte) || byte === Byte.greater;
}

function isEqual(bytes: Uint8Array, start: number, end: number, name: Uint8Array): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (bytes[start + i] !== name[i]) return false;
  }
  return true;
}
