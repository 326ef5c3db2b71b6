import type { Filing } from '@cydkit/parser';

/**
 * Returns a filing with U+FFFD, as HTML has it, in place of each NUL: SQLite's driver stores a text with
 * NUL whole, and reads it only as far as that. Most filings have none, and are returned as they are.
 */
export function withoutNul(filing: Filing): Filing {
  const { facts, ...header } = filing;
  const hasNul =
    JSON.stringify(header).includes('\\u0000') ||
    facts.some(({ value }) => typeof value === 'string' && value.includes('\0'));
  if (!hasNul) return filing;
  return JSON.parse(JSON.stringify(filing), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
  );
}
