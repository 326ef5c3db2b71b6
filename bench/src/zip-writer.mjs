import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** @typedef {{ content: Buffer, deflated: Buffer }} Piece */

/**
 * Returns a self-contained piece of a deflated stream (RFC 1951: whole blocks, none of which refers to
 * data before it), so that it is deflated once and can be written any number of times.
 *
 * @returns {Piece}
 */
export function piece(text) {
  const content = Buffer.from(text);
  return { content, deflated: deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH }) };
}

/** The last block, empty. */
const end = Buffer.from([3, 0]);

/**
 * Writes a zip (PKWARE APPNOTE 6.3, §4.3), holding one piece in memory at a time; no ZIP64.
 *
 * @param {Record<string, Iterable<Piece>>} files
 * @returns {Record<string, { start: number, end: number }>} Where the deflated data of each file is.
 */
export function writeZip(path, files) {
  const file = openSync(path, 'wx');
  const ranges = {};
  let at = 0;
  const append = (bytes) => {
    at += writeSync(file, bytes, 0, bytes.length, at);
  };
  const directory = Object.entries(files).map(([name, pieces]) => {
    const start = at;
    append(localHeader(name, {}));
    const dataStart = at;
    let crc = 0;
    let size = 0;
    for (const { content, deflated } of pieces) {
      append(deflated);
      crc = crc32(content, crc);
      size += content.length;
    }
    append(end);
    ranges[name] = { start: dataStart, end: at };
    const sums = { crc, size, deflatedSize: at - dataStart };
    const header = localHeader(name, sums);
    writeSync(file, header, 0, header.length, start);
    return centralHeader(name, sums, start);
  });
  const start = at;
  directory.forEach(append);
  append(endOfDirectory(directory.length, at - start, start));
  closeSync(file);
  return ranges;
}

/** Returns what both headers of a file have in common, from `version needed` on. */
function common(name, { crc = 0, size = 0, deflatedSize = 0 }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4); // deflated
  fields.writeUInt16LE(0x21, 8); // 1 January 1980
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(deflatedSize, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function localHeader(name, sums) {
  return Buffer.concat([Buffer.from('PK\x03\x04'), common(name, sums), Buffer.from(name)]);
}

function centralHeader(name, sums, start) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(start, 10);
  const version = Buffer.from([20, 0]);
  const signature = Buffer.from('PK\x01\x02');
  return Buffer.concat([signature, version, common(name, sums), rest, Buffer.from(name)]);
}

function endOfDirectory(count, size, start) {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(start, 16);
  return record;
}
