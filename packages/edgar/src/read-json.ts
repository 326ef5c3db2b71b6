import { EdgarProblem } from './client/edgar-problem';
import type { EdgarReader } from './client/model';

/** A value of JSON that may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads JSON whose top is an object. `null`: EDGAR answers 404.
 *
 * @throws {EdgarProblem} `unexpected` if it is no such JSON, and as the reader does
 */
export async function readJson(reader: EdgarReader, url: string): Promise<JsonObject | null> {
  const bytes = await reader.read(url, 'json');
  if (bytes === null) return null;
  const value = parseJson(decodeText(bytes));
  if (!isObject(value)) {
    throw new EdgarProblem(
      'unexpected',
      'EDGAR gave something that is not the JSON asked for',
      url,
    );
  }
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reports whether a value is an object of JSON, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the objects among the values of an object or list; nothing for anything else. */
export function objectsIn(value: unknown): JsonObject[] {
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isObject) : [];
}

/** Returns an object as it is, and an empty one for anything else. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns text or a number as text, and `''` for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Decodes UTF-8; bytes that are not count as ISO 8859-1, in which EDGAR's older indexes are. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
