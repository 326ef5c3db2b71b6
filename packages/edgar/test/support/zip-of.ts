import { gzipSync } from 'node:zlib';

/** A zip archive of one file that is not compressed. */
export function zipOf(name: string, content: string, comment = ''): Uint8Array {
  const bytes = Buffer.from(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE(crcOf(bytes), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]);
  const directory = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([local, directory, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}

/** The checksum of a gzip file is that of a zip archive. */
function crcOf(bytes: Uint8Array): number {
  return gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
}
