import { decodeText } from '../text/markup';

/**
 * A value as the filing had it. The SEC's table quotes values with quotation marks as CSV does and
 * leaves character references as they were:
 *
 *     "our ""CISO"" at R&amp;D"  →  our "CISO" at R&D
 */
export function readValue(raw: string): string {
  return decodeText(unquote(raw));
}

/** A quotation mark at one end alone is a quotation mark. */
function unquote(raw: string): string {
  if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"')) return raw;
  const inner = raw.slice(1, -1);
  // `"A" and "B"` is no CSV: its inner quotation marks stand alone.
  return inner.replaceAll('""', '').includes('"') ? raw : inner.replaceAll('""', '"');
}
