import { TextTooLong } from '@cydkit/reporters/text';
import { messages, reasons } from './messages';

/** The command line asks for something impossible: exit code 2, with a hint. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The reader of our output has gone, as in `cyd report … | head -1`. Not an error. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Returns why the system or the engine could not do something, in a few words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof TextTooLong) return messages.outputTooLong(error);
  return reasons[systemCode(error) ?? ''] ?? reasons[error.message] ?? error.message;
}

/** Reports whether the engine or a limit of our own stopped a task that was too large, not a fault. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof TextTooLong || (error instanceof Error && error.message in reasons);
}

/** Returns the code of an error of the system, such as `ENOSPC` or `EPIPE`. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
