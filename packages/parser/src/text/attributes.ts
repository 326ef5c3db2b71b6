import { decodeAttribute } from './markup';

/** One attribute: `name="value"`, `name='value'`, `name=value`, or a bare `name`. */
const attribute = /([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/**
 * The attributes in the source of a start tag (what stands between the name and the end), values
 * decoded. The first of two with the same name counts, as in browsers.
 */
export function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    if (attributes.has(name)) continue;
    const value = double ?? single ?? bare ?? '';
    attributes.set(name, decodeAttribute(value));
  }
  return attributes;
}
