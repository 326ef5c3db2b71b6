import type { InputSource } from '../inputs/source';

/** Inputs that a thread is given together, in their order; standard input stands alone. */
export function groupsOf(inputs: readonly InputSource[], size: number): InputSource[][] {
  const groups: InputSource[][] = [];
  let group: InputSource[] = [];
  for (const input of inputs) {
    if (group.length === size || input.path === null || group.at(-1)?.path === null) group = [];
    if (group.length === 0) groups.push(group);
    group.push(input);
  }
  return groups;
}

export function isStdin([first]: readonly InputSource[]): boolean {
  return first?.path === null;
}
