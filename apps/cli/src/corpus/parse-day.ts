import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** Reads a day that was given as 2025-03-01. @throws UsageError if it is none */
export function dayOf(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && isRealDay(value);
  if (isDay) return value;
  throw new UsageError(messages.dateInvalid());
}

/** `Date` takes the 31st of every month. */
function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
