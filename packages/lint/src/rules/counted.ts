/** Counts in words that agree: `1 fact`, `2 facts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
