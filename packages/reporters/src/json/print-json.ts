import type { JsonDocument } from './documents';

/** One document as an object, several (or none) as an array; indented by two spaces. */
export function json(documents: readonly JsonDocument[]): string {
  const printed = documents.length === 1 ? documents[0] : documents;
  return `${harmless(JSON.stringify(printed, null, 2))}\n`;
}

/** One document a line (newline-delimited JSON). */
export function ndjson(documents: readonly JsonDocument[]): string {
  return documents.map((document) => `${harmless(JSON.stringify(document))}\n`).join('');
}

/**
 * JSON lets DEL, the C1 controls and the bidirectional controls stand as they are; a terminal obeys
 * them. A GitHub workflow obeys `##[`. As escapes they mean the same to a reader of JSON.
 */
export function harmless(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|#(?=#\[)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
