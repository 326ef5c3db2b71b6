/** Two hundred times the longest text of a real filing (80,000 characters). */
const maxFactBytes = 1 << 24;

/** Whether a fact of so many bytes is read: strings have a length that they cannot exceed. */
export function isReadable(bytes: number): boolean {
  return bytes <= maxFactBytes;
}
