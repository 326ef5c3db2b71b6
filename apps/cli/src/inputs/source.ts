/** Something to read. */
export interface InputSource {
  /** As the user named it, with forward slashes. */
  name: string;
  /** Absolute; `null` for standard input. */
  path: string | null;
  /** Of a folder that is read as one: its files, by their names in it. */
  files?: readonly string[];
  /** Named by the user, not found in a directory or through a glob. */
  named: boolean;
}

/** A path as names show it: `filings\a.htm` on Windows is `filings/a.htm`. */
export function slashed(path: string, separator: string): string {
  return separator === '/' ? path : path.split(separator).join('/');
}
