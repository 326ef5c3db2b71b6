import { type ExpectedObject, expectList } from '@cydkit/parser';
import { chunked, joined } from '../text/chunks';
import type { JsonDocument } from './documents';
import { jsonPieces } from './json-pieces';

const document: ExpectedObject = {
  name: 'JsonDocument',
  from: 'filingJson, reportJson or comparisonJson',
  keys: ['schemaVersion'],
};

/** Prints one document as an object, several or none as an array, indented by two spaces. */
export function json(documents: readonly JsonDocument[]): string {
  return joined(jsonChunks(documents));
}

/** Yields the text of `json` in chunks. */
export function jsonChunks(documents: readonly JsonDocument[]): Generator<string> {
  expectList(documents, document);
  const printed = documents.length === 1 ? documents[0] : documents;
  return chunked(linePieces(jsonPieces(printed, 'indented')));
}

/** Prints one document per line (newline-delimited JSON). */
export function ndjson(documents: readonly JsonDocument[]): string {
  return joined(ndjsonChunks(documents));
}

/** Yields the text of `ndjson` in chunks. */
export function ndjsonChunks(documents: readonly JsonDocument[]): Generator<string> {
  expectList(documents, document);
  return chunked(documentPieces(documents));
}

function* documentPieces(documents: readonly JsonDocument[]): Generator<string> {
  for (const each of documents) yield* linePieces(jsonPieces(each, 'line'));
}

function* linePieces(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}
