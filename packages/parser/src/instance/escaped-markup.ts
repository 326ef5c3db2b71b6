import { decodeText, readMarkup } from '../text/markup';

/**
 * True if the value of a text block is markup. An instance does not say so: the `escape` attribute
 * of inline XBRL is gone. The value, decoded once, is markup if it contains
 *
 * - a tag as XML writes it: an end tag, an empty tag, or a start tag that has no attributes or
 *   begins them with `name="`;
 * - a character reference: in plain text, an ampersand has been decoded already;
 * - neither `<` nor `&`: then it reads the same either way, and nearly all text blocks are escaped.
 *
 * Any other value has a `<` or `&` that markup would have escaped, and is plain text.
 *
 *     <p>We assess risk.</p>      markup          R&amp;D         markup, "R&D"
 *     below <5% or a <b and c     text            R&D; AT&T       text
 */
export function isMarkup(value: string): boolean {
  const hasLess = value.includes('<');
  const hasAmpersand = value.includes('&');
  if (!hasLess && !hasAmpersand) return true;
  return (hasLess && hasTag(value)) || (hasAmpersand && hasReference(value));
}

const xmlName = /^[a-z_][\w.:-]*$/iu;
const firstAttribute = /^\s+[\w.:-]+\s{0,100}=\s{0,100}["']/u;

function hasTag(value: string): boolean {
  let found = false;
  // Text may end in "a <b": an "@" after it, which no name in XML has, keeps that from being a tag.
  readMarkup(`${value}@`, {
    text: () => {},
    open: (name, attributes, selfClosing) => {
      const isTag = selfClosing || attributes.trim() === '' || firstAttribute.test(attributes);
      found ||= isTag && xmlName.test(name);
    },
    close: (name) => {
      found ||= xmlName.test(name);
    },
  });
  return found;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

function hasReference(value: string): boolean {
  for (const [source] of value.matchAll(reference)) {
    if (!decodeText(source).endsWith(';')) return true;
  }
  return false;
}
