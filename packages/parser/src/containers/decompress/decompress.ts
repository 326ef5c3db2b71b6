import { type Checksum, gzipHeader, gzipTrailer } from './checksum';
import type { Compression } from './salvage';

export type { Compression } from './salvage';

/** Opens the compressed bytes from their start; called again if the first attempt fails. */
type OpenCompressed = () => AsyncIterable<Uint8Array>;

/**
 * Decompresses a stream. The platform does this several times faster than any JavaScript. But if the
 * data is damaged, it fails and discards output that it already had, a different amount in each run,
 * and platforms differ in what they allow after the end. So after an error, fflate decompresses from
 * the start again and yields what the platform did not: everything up to the damage, the same
 * everywhere. `onDamage` is called if the data is incomplete or damaged.
 *
 * A bare deflate stream has no checksum of its own. The one in the archive's directory is passed to
 * the platform as the trailer of a gzip file, which checks it at no cost.
 */
export async function* decompress(
  open: OpenCompressed,
  compression: Compression,
  onDamage: () => void,
  checksum: Checksum | null = null,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  let isDamaged = false;
  const platform = openNative(checksum ? 'gzip' : compression);
  if (platform) {
    const native = checksum
      ? decompressNatively(withHeader(open()), platform, gzipTrailer(checksum))
      : decompressNatively(open(), platform);
    try {
      let next = await native.next();
      for (; !next.done; next = await native.next()) {
        given += next.value.length;
        yield next.value;
      }
      if (next.value === 'whole') return;
    } finally {
      await native.return('broken');
    }
    // Browsers read only the first member of a gzip file, so their error may not mean damage.
    isDamaged = compression === 'deflate-raw';
  }
  // Loaded only here: it is hardly ever needed, and every start would wait for it.
  const { salvage } = await import('./salvage');
  const onDamageHere = () => {
    isDamaged = true;
  };
  for await (const piece of salvage(open(), compression, onDamageHere, checksum)) {
    const known = Math.min(given, piece.length);
    given -= known;
    if (known < piece.length) yield piece.subarray(known);
  }
  if (isDamaged) onDamage();
}

async function* withHeader(deflated: AsyncIterable<Uint8Array>) {
  yield gzipHeader;
  yield* deflated;
}

/** Opens a native stream; `null` if the platform has none (support for bare deflate came later). */
function openNative(compression: Compression): DecompressionStream | null {
  try {
    return new DecompressionStream(compression);
  } catch {
    return null;
  }
}

/**
 * Writes one piece and reads its output before the next one, so that memory holds no more than that:
 * with `pipeThrough`, Node decompresses ahead without bound. Output that follows `last` is held back
 * until the stream ends without an error: if the data breaks off, `last` is read as data.
 */
async function* decompressNatively(
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
        // Data after the end: the other decompressor decides what it is.
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
