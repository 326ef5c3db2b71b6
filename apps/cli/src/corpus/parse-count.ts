import { type Command, InvalidArgumentError, Option } from 'commander';
import { messages } from '../messages/messages';

/** Adds an option that takes a whole number of at least 1. */
export function addCount(
  command: Command,
  { flags, description, byDefault }: { flags: string; description: string; byDefault: number },
): void {
  command.addOption(new Option(flags, description).argParser(parseCount).default(byDefault));
}

function parseCount(value: string): number {
  if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError(messages.countInvalid());
}

/** Reads a fiscal year, as `2025` or `FY2025`. */
export function parseYear(value: string): number {
  if (/^(?:FY)?\d{4}$/iu.test(value)) return Number(value.slice(-4));
  throw new InvalidArgumentError(messages.yearInvalid());
}
