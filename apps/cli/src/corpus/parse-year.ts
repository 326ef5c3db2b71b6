import { InvalidArgumentError } from 'commander';
import { messages } from '../messages/messages';

/** Returns a fiscal year, given as `2025` or `FY2025`; `null` if it is none. */
export function fiscalYearOf(value: string): number | null {
  return /^(?:FY)?\d{4}$/iu.test(value) ? Number(value.slice(-4)) : null;
}

/** Reads the fiscal year of an option. @throws InvalidArgumentError if it is none */
export function parseYear(value: string): number {
  const year = fiscalYearOf(value);
  if (year === null) throw new InvalidArgumentError(messages.yearInvalid());
  return year;
}
