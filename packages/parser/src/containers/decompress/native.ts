import type { Compression } from './compression';

/** `null` where the platform has none, or none for bare deflate, which came later. */
export function openNative(compression: Compression): DecompressionStream | null {
  try {
    return new DecompressionStream(compression);
  } catch {
    return null;
  }
}

/**
 * Writes one piece and reads what it gives before the next one, so that no more than that is ever in
 * memory: with `pipeThrough`, Node decompresses ahead without bound.
 */
export async function* decompressNatively(
  input: AsyncIterable<Uint8Array>,
  { readable, writable }: DecompressionStream,
): AsyncGenerator<Uint8Array, 'whole' | 'broken', void> {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  const broken = () => 'broken' as const;
  const read = () => reader.read().catch(broken);
  writer.closed.catch(broken);
  reader.closed.catch(broken);
  let output = read();
  try {
    for await (const piece of input) {
      const written = writer.write(piece as BufferSource).then(() => 'written' as const, broken);
      for (;;) {
        const next = await Promise.race([output, written]);
        if (next === 'broken') return 'broken';
        if (next === 'written') break;
        // What follows the end is for the other decompressor to judge.
        if (next.done) return 'broken';
        output = read();
        yield next.value;
      }
    }
    writer.close().catch(broken);
    for (;;) {
      const next = await output;
      if (next === 'broken') return 'broken';
      if (next.done) return 'whole';
      output = read();
      yield next.value;
    }
  } finally {
    reader.cancel().catch(broken);
    writer.abort().catch(broken);
  }
}
