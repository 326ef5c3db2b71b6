import { type Checksum, gzipHeader, gzipTrailer } from '../checksum';

/** Compressed bytes from their beginning; asked for again where the first attempt breaks off. */
export type OpenCompressed = () => AsyncIterable<Uint8Array>;

/**
 * Decompresses a stream. The platform does it, at several times the speed of any JavaScript; but
 * where the data are damaged it gives an error and swallows output that it had, more or less of it
 * from run to run, and platforms differ in what may follow the end. So on an error fflate
 * decompresses once more from the beginning and gives what the platform did not: everything up to
 * the damage, the same everywhere. `onDamage` is called where the data are not whole.
 *
 * A bare deflate stream has no checksum of its own. The one that an archive states for it goes to
 * the platform as the trailer of a gzip file: it is compared on the way, at no cost.
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
      ? decompressNatively(behind(gzipHeader, open()), platform, gzipTrailer(checksum))
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
    // Of gzip files, browsers read only the first member.
    isDamaged = compression === 'deflate-raw';
  }
  // Loaded only now: nearly nobody needs it, and all would wait for it.
  const { decompressPatiently } = await import('./salvage');
  const onDamageHere = () => {
    isDamaged = true;
  };
  const patient = decompressPatiently(open(), compression, onDamageHere, checksum);
  for await (const piece of patient) {
    const known = Math.min(given, piece.length);
    given -= known;
    if (known < piece.length) yield piece.subarray(known);
  }
  if (isDamaged) onDamage();
}

async function* behind(first: Uint8Array, others: AsyncIterable<Uint8Array>) {
  yield first;
  yield* others;
}

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

/** `gzip` (RFC 1952), or the bare deflate stream (RFC 1951) of a zip entry. */
export type Compression = 'gzip' | 'deflate-raw';
