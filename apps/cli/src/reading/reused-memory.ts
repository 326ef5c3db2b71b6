/** Enough for a few ordinary filings. Larger ones are rare, and their memory is not kept. */
const maxKept = 2;
const maxSize = 8_000_000;

const kept: Buffer[] = [];

/**
 * Returns memory of this size, reused if possible: the system takes longer to find and clear fresh
 * memory for a document than to read the document into it.
 */
export function takeMemory(size: number): Buffer {
  const found = kept.findIndex((memory) => memory.length >= size);
  if (found !== -1) return kept.splice(found, 1)[0]?.subarray(0, size) ?? Buffer.alloc(size);
  // A little more than asked for, so that it serves other documents, too.
  const room = size > maxSize ? size : Math.min(maxSize, Math.ceil(size / 2 ** 20) * 2 ** 20);
  return Buffer.from(new ArrayBuffer(room), 0, size);
}

/** Takes back memory that is no longer in use. */
export function giveBack(memory: Buffer): void {
  const { buffer } = memory;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength > maxSize) return;
  kept.push(Buffer.from(buffer));
  if (kept.length > maxKept) {
    kept.sort((a, b) => b.length - a.length);
    kept.pop();
  }
}
