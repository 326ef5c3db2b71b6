/** Returns the entry of a list at an index that is known to be inside it. */
export function item(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}
