/**
 * Returns about how many characters of JSON a value has, or a number above `most`: it looks at no more
 * of the value than that takes.
 */
export function roughLength(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length;
  let length = 8;
  if (typeof value !== 'object' || value === null) return length;
  for (const key in value) {
    length += roughLength((value as Record<string, unknown>)[key], most - length);
    if (length > most) break;
  }
  return length;
}
