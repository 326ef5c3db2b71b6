import { type Filing, type ReadOptions, selectFilings } from '@cydkit/parser';
import * as v from 'valibot';
import { messages } from '../messages/messages';
import { savedFiling } from './saved-schema';
import type { Unread } from './unread';

/**
 * Reads the JSON that `cyd parse` and `cyd report` print: one document, a list, or one document a
 * line. Returns `null` if it is other JSON, or none.
 */
export function readSaved(bytes: Uint8Array, options: ReadOptions): (Filing | Unread)[] | null {
  const documents = documentsIn(new TextDecoder().decode(bytes));
  if (documents === null || !documents.every(isOurs)) return null;
  const isSelected = selectFilings(options);
  return documents.flatMap((document, index): (Filing | Unread)[] => {
    const checked = v.safeParse(savedFiling, 'filing' in document ? document['filing'] : document);
    if (!checked.success) return [{ reason: problemOf(checked.issues[0], index) }];
    // Checked in everything that its readers branch on; the rest is plain data.
    const { schemaVersion: _, ...saved } = checked.output;
    const read = saved as unknown as Filing;
    return isSelected(read) ? [read] : [];
  });
}

function documentsIn(text: string): unknown[] | null {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const documents = lines.map(parsed);
  return documents.includes(undefined) ? null : documents;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function isOurs(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null && 'schemaVersion' in document;
}

function problemOf(issue: v.BaseIssue<unknown>, index: number): string {
  const place = v.getDotPath(issue) ?? 'the document';
  const { type, received } = issue;
  const expected = type === 'regex' || type === 'check' ? issue.message : issue.expected;
  return messages.savedInvalid({
    document: index + 1,
    place,
    expected: String(expected),
    received: received.slice(0, 60),
  });
}
