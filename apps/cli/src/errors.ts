/** The command line asks for something that is not possible. Exit code 2, with a hint. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The reader of our output has gone, as in `cyd report … | head -1`. Not an error. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  ENOTDIR: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a directory',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the device',
  EROFS: 'read-only file system',
  ENAMETOOLONG: 'name too long',
};

/** Limits of the engine, by what V8 says where they are met. */
const LIMITS: Readonly<Record<string, string>> = {
  'Invalid string length': 'the result is longer than a text can be (512 MiB)',
  'Maximum call stack size exceeded': 'the input is nested too deeply, or has too many parts',
};

/** Why the system or the engine could not do something, in a few words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[systemCode(error) ?? ''] ?? LIMITS[error.message] ?? error.message;
}

/** `ENOSPC`, `EPIPE` …: the code of an error that the system gave. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
