import type { JsonDocument } from './json-model';

/** One document as an object, several (or none) as an array; indented by two spaces. */
export function json(documents: readonly JsonDocument[]): string {
  const printed = documents.length === 1 ? documents[0] : documents;
  return `${harmless(JSON.stringify(printed, null, 2))}\n`;
}

/** One document a line (newline-delimited JSON). */
export function ndjson(documents: readonly JsonDocument[]): string {
  return documents.map((document) => `${harmless(JSON.stringify(document))}\n`).join('');
}

/** JSON lets DEL and the C1 controls stand as they are; a terminal obeys them. */
export function harmless(text: string): string {
  return text.replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  );
}
