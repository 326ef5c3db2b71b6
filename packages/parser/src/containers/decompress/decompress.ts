import type { Checksum } from '../checksum';
import type { Compression } from './compression';
import { gzipHeader, gzipTrailer } from './gzip-frame';
import { decompressNatively, openNative } from './native';

export type { Compression } from './compression';

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
  const { decompressPatiently } = await import('./patient');
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
