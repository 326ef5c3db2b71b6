import type { Compression } from './compression';
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
 */
export async function* decompress(
  open: OpenCompressed,
  compression: Compression,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  let isDamaged = false;
  const platform = openNative(compression);
  if (platform) {
    const native = decompressNatively(open(), platform);
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
  const patient = decompressPatiently(open(), compression, () => {
    isDamaged = true;
  });
  for await (const piece of patient) {
    const known = Math.min(given, piece.length);
    given -= known;
    if (known < piece.length) yield piece.subarray(known);
  }
  if (isDamaged) onDamage();
}
