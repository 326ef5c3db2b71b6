import { type Kernel, layout, stretchLength } from './markup-kernel';

/** Calls `check` for each byte that may begin a character that XML does not allow. */
export function findOdd(bytes: Uint8Array, kernel: Kernel, check: (at: number) => void): void {
  const memory = new Uint8Array(kernel.memory.buffer);
  for (let start = 0; start < bytes.length; start += stretchLength) {
    // A byte more, as two belong together; sixteen are looked at behind the end.
    const copied = bytes.subarray(start, start + stretchLength + 1);
    memory.set(copied, layout.stretch);
    const end = layout.stretch + Math.min(stretchLength, copied.length);
    memory.fill(0x20, layout.stretch + copied.length, layout.stretch + copied.length + 32);
    for (let at = kernel.findOdd(layout.stretch, end); at < end; at = kernel.findOdd(at + 1, end)) {
      check(start + at - layout.stretch);
    }
  }
}
