import { closeSync, openSync, readSync } from 'node:fs';
import { declaresCyd, inlineFilings, totalBytes } from '../data.mjs';
import { differences } from '../facts.mjs';
import { extract, factsOf } from '../peers/cydkit.mjs';
import { race } from '../timing.mjs';

/** A document without CYD facts takes less than a millisecond, so a round repeats them. */
const repeated = 50;

/** Measures how far `parse` is from what the machine allows. */
export async function limits() {
  const { files, notes } = inlineFilings();
  const tagged = files.filter(declaresCyd);
  const untagged = files.filter((file) => !declaresCyd(file));
  if (untagged.length === 0) notes.push('no document without the CYD namespace');
  const title = 'Limits: the same documents';
  const read = reader(tagged);
  const factsFrom = (bytesOf) => tagged.map((file) => factsOf(extract(bytesOf(file))));
  const wrong = differences(
    'read into one buffer',
    tagged,
    factsFrom(({ bytes }) => bytes),
    factsFrom(read),
  );
  if (wrong.length > 0) return { title, notes, wrong, rows: [] };

  const times = await race({
    pass: () => tagged.forEach(countPrefix),
    parse: () => tagged.forEach(({ bytes }) => void extract(bytes)),
    reading: () => tagged.forEach((file) => void read(file)),
    readParse: () => tagged.forEach((file) => void extract(read(file))),
    without: () => {
      for (let i = 0; i < repeated; i += 1) untagged.forEach(({ bytes }) => void extract(bytes));
    },
  });
  const bytes = totalBytes(tagged);
  const bytesWithout = repeated * totalBytes(untagged);
  const values = {
    pass: times.parse / times.pass,
    reading: times.readParse / times.reading,
    ...(bytesWithout > 0 && { without: bytesWithout / 1e6 / times.without }),
  };
  const rows = [
    { what: "one indexOf('cyd:') pass", ms: times.pass, bytes },
    { what: 'parse', ms: times.parse, bytes, ratio: { value: values.pass, of: 'the pass' } },
    { what: 'reading into one buffer', ms: times.reading, bytes },
    {
      what: 'reading and parse',
      ms: times.readParse,
      bytes,
      ratio: { value: values.reading, of: 'reading' },
    },
  ];
  if (bytesWithout > 0) {
    const what = `parse without CYD facts, ${repeated} times`;
    rows.push({ what, ms: times.without, bytes: bytesWithout });
  }
  return { title, notes, rows, values };
}

function countPrefix({ bytes }) {
  let count = 0;
  for (let at = bytes.indexOf('cyd:'); at !== -1; at = bytes.indexOf('cyd:', at + 4)) count += 1;
  return count;
}

/** Returns a function that reads files into the same memory, which overwrites the file before. */
function reader(files) {
  const memory = Buffer.alloc(files.reduce((most, { bytes }) => Math.max(most, bytes.length), 0));
  return ({ path, bytes }) => {
    const file = openSync(path);
    try {
      return memory.subarray(0, readSync(file, memory, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  };
}
