import type { AnswerHead } from '../access/judge-answer';

/** What names a version of a resource. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Returns what names the version that an answer has. */
export function validatorsOf(head: AnswerHead): Validators {
  const { etag, 'last-modified': lastModified } = head.headers;
  return { etag: etag ?? null, lastModified: lastModified ?? null };
}

/** The headers that ask for a resource only if it is not the version that is here. */
export function conditionsOf(known: Validators | null): Record<string, string> {
  const { etag, lastModified } = known ?? { etag: null, lastModified: null };
  return {
    ...(isHeader(etag) && { 'if-none-match': etag }),
    ...(isHeader(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** They come from a file that anything may have written. */
export function isHeader(text: unknown): text is string {
  return typeof text === 'string' && /^[\x20-\x7e]{1,500}$/.test(text);
}
