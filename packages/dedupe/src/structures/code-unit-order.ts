/** Compares strings by their UTF-16 code units, which is the same for every locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
