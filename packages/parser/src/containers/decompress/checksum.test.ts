import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Checksummer } from './checksum';

it('agrees with zlib, however the data is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (pieces) => {
      const checksummer = new Checksummer();
      for (const piece of pieces) checksummer.add(piece);
      const data = Buffer.concat(pieces);
      expect(checksummer.fits({ crc: crc32(data), size: data.length })).toBe(true);
      expect(checksummer.fits({ crc: crc32(data) ^ 1, size: data.length })).toBe(false);
      expect(checksummer.fits({ crc: crc32(data), size: data.length + 1 })).toBe(false);
    }),
  );
});
