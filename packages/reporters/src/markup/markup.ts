import { withoutControls } from '../text/safe-text';

/** HTML that may stand in a page as it is. Only {@link markup} makes it, and what we write ourselves. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Value = Markup | string | number | null | readonly Value[];

/**
 * HTML with values in it. Text is escaped wherever it stands; only Markup goes in as it is, so that
 * no text of a filing can become markup by oversight. Attribute values have to be in quotes.
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

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // No text begins a line, where a GitHub workflow would take it for a command; `##[` is one, too.
  '\n': '&#10;',
  '#': '&#35;',
};

/** Text for the content of elements and for attribute values in quotes; XML takes it, too. */
export function escaped(text: string): string {
  return withoutControls(text).replace(
    /[&<>"'\n]|#(?=#\[)|\p{Surrogate}|[\ufffe\uffff]/gu,
    // Half a character and what is none are in no document (XML 1.0, 2.2).
    (sign) => REFERENCES[sign] ?? '\ufffd',
  );
}
