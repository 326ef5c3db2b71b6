const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for the content of elements and for attribute values in double quotes. */
export function escapedText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => references[sign] ?? '');
}

/** Writes a start tag: `<td colspan="2">`. */
export function startTag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapedText(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** Writes an end tag. */
export function endTag(name: string): string {
  return `</${name}>`;
}
