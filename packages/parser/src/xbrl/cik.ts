/** Returns the CIK of ten digits, as EDGAR writes it; `null` for text that is no CIK. */
export function readCik(text: string): string | null {
  return /^\d{1,10}$/u.test(text) ? text.padStart(10, '0') : null;
}

/** Returns a context's entity identifier: a CIK with ten digits, any other as it is. */
export function entityIdentifier(identifier: string): string {
  return readCik(identifier) ?? identifier;
}
