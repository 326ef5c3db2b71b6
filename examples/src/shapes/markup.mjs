/** Writing XML and XHTML: escaping and attributes. */

const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for a document in UTF-8. */
export function escapeMarkup(text) {
  return text.replaceAll(/[&<>]/g, (c) => named[c]);
}

/** Numeric references for all that is not ASCII: `Board’s` becomes `Board&#8217;s`. */
export function toAscii(text) {
  return text.replaceAll(/[^\n\x20-\x7e]/gu, (c) => `&#${c.codePointAt(0)};`);
}

/** Text for an ASCII document. */
export function escapeText(text) {
  return toAscii(escapeMarkup(text));
}

/** An element; attributes that are `undefined` are left out. `null` content makes it empty. */
export function element(name, attributes, content) {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  return content === null ? `<${name}${head}/>` : `<${name}${head}>${content}</${name}>`;
}
