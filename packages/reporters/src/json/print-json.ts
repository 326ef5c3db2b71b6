import { type ExpectedObject, expectList } from '@cydkit/parser';
import { chunked } from '../text/chunks';
import { printable } from '../text/safe-text';
import type { JsonDocument } from './documents';

const document: ExpectedObject = {
  name: 'JsonDocument',
  from: 'filingJson, reportJson or comparisonJson',
  keys: ['schemaVersion'],
};

/** Prints one document as an object, several or none as an array, indented by two spaces. */
export function json(documents: readonly JsonDocument[]): string {
  return `${printable(JSON.stringify(printedOf(documents), null, 2), 'json')}\n`;
}

/** Yields the text of `json` in chunks. */
export function jsonChunks(documents: readonly JsonDocument[]): Generator<string> {
  return chunked(documentPieces(printedOf(documents)));
}

function printedOf(documents: readonly JsonDocument[]): unknown {
  expectList(documents, document);
  return documents.length === 1 ? documents[0] : documents;
}

function* documentPieces(printed: unknown): Generator<string> {
  yield* indented(printed, '', 0);
  yield '\n';
}

/** Deeper values are printed in one piece: splitting more costs more than it saves. */
const splitDepth = 3;

/** Prints as `JSON.stringify(value, null, 2)` does. */
function* indented(value: unknown, margin: string, depth: number): Generator<string> {
  const inner = `${margin}  `;
  const isList = Array.isArray(value);
  const isSplit = depth < splitDepth && typeof value === 'object' && value !== null;
  const entries = isSplit
    ? Object.entries(value).filter(([, each]) => isList || each !== undefined)
    : [];
  if (entries.length === 0) {
    // JSON has line feeds only between its tokens, never in a string.
    yield printable(JSON.stringify(value, null, 2), 'json').replaceAll('\n', `\n${margin}`);
    return;
  }
  let before = isList ? '[\n' : '{\n';
  for (const [key, each] of entries) {
    yield before + inner + (isList ? '' : `${printable(JSON.stringify(key), 'json')}: `);
    yield* indented(each, inner, depth + 1);
    before = ',\n';
  }
  yield `\n${margin}${isList ? ']' : '}'}`;
}

/** Prints one document per line (newline-delimited JSON). */
export function ndjson(documents: readonly JsonDocument[]): string {
  expectList(documents, document);
  return documents.map((document) => `${printable(JSON.stringify(document), 'json')}\n`).join('');
}
