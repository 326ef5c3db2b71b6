import { type Command, InvalidArgumentError, Option } from 'commander';
import { messages } from '../messages/messages';

/** An option that takes a whole number. */
interface CountOption {
  flags: string;
  description: string;
  byDefault?: number;
  /** The least number that it takes. Default 1. */
  least?: 0 | 1;
}

/** Adds an option that takes a whole number. */
export function addCount(
  command: Command,
  { flags, description, byDefault, least = 1 }: CountOption,
): Command {
  const parse = (value: string): number => {
    if (/^\d{1,9}$/u.test(value) && Number(value) >= least) return Number(value);
    throw new InvalidArgumentError(messages.countInvalid({ least }));
  };
  return command.addOption(new Option(flags, description).argParser(parse).default(byDefault));
}
