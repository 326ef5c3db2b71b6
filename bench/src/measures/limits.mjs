import { closeSync, openSync, readSync } from 'node:fs';
import { declaresCyd, inlineFilings, totalBytes } from '../data.mjs';
import { extract } from '../peers/cydkit.mjs';
import { race } from '../timing.mjs';

/** How far `parse` is from what the machine allows. */
export async function limits() {
  const { files, notes } = inlineFilings();
  const tagged = files.filter(declaresCyd);
  const untagged = files.filter((file) => !declaresCyd(file));
  const read = reader(tagged);

  const { pass, parse, reading, readParse, without } = await race({
    pass: () => tagged.forEach(countPrefix),
    parse: () => tagged.forEach(({ bytes }) => void extract(bytes)),
    reading: () => tagged.forEach((file) => void read(file)),
    readParse: () => tagged.forEach((file) => void extract(read(file))),
    without: () => untagged.forEach(({ bytes }) => void extract(bytes)),
  });

  const bytes = totalBytes(tagged);
  const rows = [
    { what: "one indexOf('cyd:') pass", ms: pass, bytes },
    { what: 'parse', ms: parse, bytes, ratio: { value: parse / pass, of: 'the pass' } },
    { what: 'reading into one buffer', ms: reading, bytes },
    {
      what: 'reading and parse',
      ms: readParse,
      bytes,
      ratio: { value: readParse / reading, of: 'reading' },
    },
  ];
  if (untagged.length > 0) {
    rows.push({ what: 'parse without CYD facts', ms: without, bytes: totalBytes(untagged) });
  } else {
    notes.push('no document without the CYD namespace');
  }
  return { title: 'Limits: the same documents', notes, rows };
}

function countPrefix({ bytes }) {
  let count = 0;
  for (let at = bytes.indexOf('cyd:'); at !== -1; at = bytes.indexOf('cyd:', at + 4)) count++;
  return count;
}

/** Reads one file after the other into the same memory; what it returned before is then gone. */
function reader(files) {
  const memory = Buffer.alloc(Math.max(...files.map(({ bytes }) => bytes.length)));
  return ({ path, bytes }) => {
    const file = openSync(path);
    try {
      return memory.subarray(0, readSync(file, memory, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  };
}
