import { type Filing, type ReadOptions, selectFilings } from '@cydkit/parser';
import * as v from 'valibot';
import { messages } from '../messages/messages';
import { jsonDocuments, jsonLimits } from './json-documents';
import { savedFiling } from './saved-schema';
import type { Unread } from './unread';

/** Longer text does not fit into a string. */
const mostBytes = 2 ** 29 - 24;

/** The same, for people. */
const mostMiB = 512;

/** The most problems of one file that are listed one by one. */
const mostListed = 20;

/**
 * Reads the JSON that `cyd parse` and `cyd report` print: one document, a list, or one document a
 * line, each when it is asked for. Returns `null` if it is other JSON, or none.
 */
export function readSaved(
  bytes: Uint8Array,
  options: ReadOptions,
): Iterable<Filing | Unread> | null {
  const documents = parsedDocuments(bytes);
  const first = documents.next();
  if (first.done) return isEmptyList(bytes) ? [] : null;
  const { value, reason } = first.value;
  const isOther = reason === undefined ? !isOurs(value) : !first.value.mayBeOurs;
  return isOther ? null : filingsOf(first.value, documents, options);
}

interface ParsedDocument {
  value?: unknown;
  /** Why there is no value. */
  reason?: string;
  /** Whether a document without a value looks like one of ours, or is too large to know. */
  mayBeOurs?: boolean;
}

function* parsedDocuments(bytes: Uint8Array): Generator<ParsedDocument> {
  let document = 0;
  for (const { start, end, problem } of jsonDocuments(bytes)) {
    document += 1;
    if (problem === 'too deep') {
      yield {
        reason: messages.savedTooDeep({ document, most: jsonLimits.depth }),
        mayBeOurs: true,
      };
    } else if (problem === 'too many values') {
      yield {
        reason: messages.savedTooMany({ document, most: jsonLimits.values }),
        mayBeOurs: true,
      };
    } else if (end - start > mostBytes) {
      yield { reason: messages.savedTooLarge({ document, most: mostMiB }), mayBeOurs: true };
    } else {
      const value = problem === null ? parsed(bytes.subarray(start, end)) : undefined;
      if (value !== undefined) yield { value };
      else {
        const opening = textOf(bytes.subarray(start, Math.min(end, start + 100)));
        const mayBeOurs = /^\s*\{\s*"schemaVersion"/u.test(opening);
        yield { reason: messages.savedNotJson({ document }), mayBeOurs };
      }
    }
  }
}

function* filingsOf(
  first: ParsedDocument,
  others: Iterable<ParsedDocument>,
  options: ReadOptions,
): Generator<Filing | Unread> {
  const isSelected = selectFilings(options);
  let problems = 0;
  let index = 0;
  const read = ({ value, reason }: ParsedDocument): Filing | Unread => {
    if (reason !== undefined) return { reason };
    const isWrapped = isOurs(value) && 'filing' in value;
    const checked = v.safeParse(savedFiling, isWrapped ? value['filing'] : value, {
      abortEarly: true,
    });
    if (!checked.success) return { reason: problemOf(checked.issues[0], index) };
    // Checked in everything that its readers branch on; the rest is plain data.
    const { schemaVersion: _, ...saved } = checked.output;
    return saved as unknown as Filing;
  };
  for (const document of chain(first, others)) {
    const found = read(document);
    index += 1;
    if (!('reason' in found)) {
      if (isSelected(found)) yield found;
      continue;
    }
    problems += 1;
    if (problems <= mostListed) yield found;
  }
  if (problems > mostListed) yield { reason: messages.savedMore({ count: problems - mostListed }) };
}

function* chain<Item>(first: Item, others: Iterable<Item>): Generator<Item> {
  yield first;
  yield* others;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isEmptyList(bytes: Uint8Array): boolean {
  const text = parsed(bytes.subarray(0, 64));
  return Array.isArray(text) && text.length === 0;
}

function isOurs(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null && 'schemaVersion' in document;
}

function problemOf(issue: v.BaseIssue<unknown>, index: number): string {
  const place = v.getDotPath(issue) ?? 'the document';
  const { type, received } = issue;
  // JSON has no such value.
  if (received === 'undefined') return messages.savedMissing({ document: index + 1, place });
  const expected = type === 'regex' || type === 'check' ? issue.message : issue.expected;
  return messages.savedInvalid({
    document: index + 1,
    place,
    expected: inWords(expected ?? type).map(inPlainWords),
    received: inPlainWords(received.slice(0, 60)),
  });
}

/** Splits what valibot expects, such as `("flag" | "other")`. */
function inWords(expected: string): string[] {
  return expected.replace(/^\((.*)\)$/su, '$1').split(' | ');
}

const plainWords: ReadonlyMap<string, string> = new Map([
  ['Object', 'an object'],
  ['Array', 'a list'],
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['finite', 'a number'],
  ['safe_integer', 'a whole number'],
]);

function inPlainWords(type: string): string {
  return plainWords.get(type) ?? type.replace(/^>=(?=\d)/u, 'at least ');
}
