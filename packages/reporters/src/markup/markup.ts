import { withoutControls } from '../text/safe-text';

/** HTML that goes into a page as it is. Only {@link markup} makes it, or we write it ourselves. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may be in a template: text, numbers, markup, or lists of them; `null` is nothing. */
export type Value = Markup | string | number | null | readonly Value[];

/**
 * Returns HTML with values in it. All text is escaped and only Markup goes in as it is, so that no
 * text of a filing can become markup by oversight. Attribute values must be in quotes.
 *
 *     markup`<p title="${name}">${name}</p>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += written(value) + strings[index + 1];
  return new Markup(text);
}

function written(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(written).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Text must not begin a line, where a GitHub workflow may take it for a command, as it does `##[`.
  '\n': '&#10;',
  '#': '&#35;',
};

/** Escapes text for element content and quoted attribute values, in HTML and XML. */
export function escaped(text: string): string {
  return withoutControls(text).replace(
    /[&<>"'\n\ufffe\uffff]|#(?=#[a-z]*\[)/gi,
    // Noncharacters are not allowed in a document (XML 1.0, 2.2).
    (sign) => references[sign] ?? '\ufffd',
  );
}
