import { decode } from '../bytes/decode';
import { searchIn } from '../bytes/search';
import type { PublicFloat } from '../model';
import type { TaggedFact } from './tagged-facts';
import type { XbrlDocument } from './xbrl-document';

/** Reads the public float of a cover page; `null` if its text is not a number as its format says. */
export function readPublicFloat(
  { document, attributes }: TaggedFact,
  text: string,
): PublicFloat | null {
  const format = attributes.get('format')?.trim().split(':').at(-1) ?? '';
  const digits = plainDigits(text, format);
  const scale = attributes.get('scale')?.trim() || '0';
  if (digits === null || !/^-?\d{1,2}$/u.test(scale)) return null;
  const amount = Number(`${attributes.get('sign') === '-' ? '-' : ''}${digits}e${scale}`);
  const unit = attributes.get('unitRef')?.trim() ?? '';
  return Number.isFinite(amount) ? { amount, currency: currencyOf(document, unit) } : null;
}

/** Returns `2628.5` for `2,628.5`; a transformation decides which sign is the decimal one. */
function plainDigits(text: string, format: string): string | null {
  if (/^(?:fixed-zero|zerodash|numdash)$/u.test(format)) return '0';
  const isComma = /^(?:num-?comma-?decimal|numdotcomma)$/u.test(format);
  if (!isComma && !/^(?:|num-?dot-?decimal|numcommadot|numcomma)$/u.test(format)) return null;
  const compact = text.replace(/\s/gu, '');
  const plain = isComma
    ? compact.replaceAll('.', '').replace(',', '.')
    : compact.replaceAll(',', '');
  return /^\d{1,20}(?:\.\d{1,20})?$/u.test(plain) ? plain : null;
}

/** A unit is defined once; further elements with its id are something else. */
const maxHits = 20;

/** Longer than any unit of one measure. */
const maxUnitBytes = 512;

/** `<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>` → `USD` */
function currencyOf({ source: { bytes } }: XbrlDocument, unit: string): string | null {
  if (!/^[\w.-]{1,100}$/u.test(unit)) return null;
  const search = searchIn(bytes);
  for (const quote of ['"', "'"]) {
    const id = `id=${quote}${unit}${quote}`;
    let at = search.ascii(id, 0);
    for (let hits = 0; at !== -1 && hits < maxHits; hits += 1) {
      const text = decode(bytes.subarray(Math.max(0, at - maxUnitBytes), at + maxUnitBytes)).text;
      const start = text.lastIndexOf('<', text.indexOf(id));
      const measure =
        /^<(?:[\w.-]+:)?unit\s[^<]*<(?:[\w.-]+:)?measure[^<>]*>\s*\w+:([A-Z]{3})\s*</u;
      const currency = measure.exec(text.slice(Math.max(start, 0)))?.[1];
      if (currency !== undefined) return currency;
      at = search.ascii(id, at + 1);
    }
  }
  return null;
}
