const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for the content of elements and for attribute values in double quotes. */
export function escapedText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? '');
}

/** `<td colspan="2">` */
export function startTag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapedText(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function endTag(name: string): string {
  return `</${name}>`;
}
