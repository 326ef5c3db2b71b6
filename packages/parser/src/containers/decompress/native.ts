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
 * memory: with `pipeThrough`, Node decompresses ahead without bound. What comes out once `last` has
 * gone in is held back until all is well: where the data break off, `last` is taken for data.
 */
export async function* decompressNatively(
  input: AsyncIterable<Uint8Array>,
  { readable, writable }: DecompressionStream,
  last: Uint8Array | null = null,
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
    if (last) writer.write(last as BufferSource).catch(broken);
    writer.close().catch(broken);
    const held: Uint8Array[] = [];
    for (;;) {
      const next = await output;
      if (next === 'broken') return 'broken';
      if (next.done) break;
      output = read();
      if (last) held.push(next.value);
      else yield next.value;
    }
    yield* held;
    return 'whole';
  } finally {
    reader.cancel().catch(broken);
    writer.abort().catch(broken);
  }
}
