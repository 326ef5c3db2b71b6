import { readDate } from '../dates';
import type { Period } from '../model';

/** `12 Months Ended` → `P12M`; `null` for other text. */
export function readDuration(text: string): string | null {
  const months = /^(\d{1,3}) Months? Ended$/iu.exec(text)?.[1];
  if (months !== undefined) return `P${Number(months)}M`;
  const days = /^(\d{1,3}) Days? Ended$/iu.exec(text)?.[1];
  return days === undefined ? null : `P${Number(days)}D`;
}

/**
 * The period columns of a page from the texts of its header cells, line by line. A length holds for
 * the dates that follow it, until the next length.
 *
 *     12 Months Ended, Dec. 31, 2024, Dec. 31, 2023   two columns of twelve months
 */
export function readColumns(texts: readonly string[]): Period[] {
  const columns: Period[] = [];
  let duration: string | null = null;
  for (const text of texts) {
    const length = readDuration(text);
    const end = readDate(text);
    if (length !== null) duration = length;
    else if (end !== null)
      columns.push({ start: null, end, ...(duration !== null && { duration }) });
  }
  if (columns.length === 0 && duration !== null) columns.push({ start: null, end: null, duration });
  return columns;
}
