/**
 * Raised when a reader, the passages or the linter make something else of the same filing: what was
 * added by an earlier version is read again.
 */
export const contentVersion = 1;
