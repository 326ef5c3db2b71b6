import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Location, parse } from '../../src/index';
import { bytesOfRope, type Rope, ropeOf } from './rope';
import type { NamedBytes, Specimen } from './specimens';

/** How many bytes are kept on either side of a fact. */
const margin = 1500;

/** Reads the real filings in the folder `data`, if it exists, cut down to their facts. */
export function realSpecimens(data: string): Specimen[] {
  if (!existsSync(data)) return [];
  const filings = ['inline', 'incidents'].flatMap((folder) =>
    filesIn(join(data, 'filings', folder)).map(({ name, bytes }) =>
      document('real inline XBRL', name, windowOf(bytes)),
    ),
  );
  const instances = filesIn(join(data, 'filings', 'instances')).map(({ name, bytes }) =>
    document('real instance', name, bytes),
  );
  const pages = filesIn(join(data, 'filings', 'r-pages')).map(({ name, bytes }) =>
    document('real viewer page', name, asOurs(bytes)),
  );
  const cydPages = filesIn(join(data, 'filings', 'cyd-viewer-page'))
    .filter(({ name }) => name.endsWith('.htm'))
    .map(({ name, bytes }) => document('real viewer page', name, bytes));
  const submissions = filesIn(join(data, 'filings', 'submissions')).map(({ name, bytes }) =>
    document('real submission', name, bytes),
  );
  const dumps = filesIn(join(data, 'seed')).map(({ name, bytes }) =>
    document('real dump A', name, bytes),
  );
  const documents = [...filings, ...instances, ...pages, ...cydPages, ...submissions, ...dumps];
  return [...documents, ...realNotes(join(data, 'notes'))];
}

function document(shape: string, name: string, bytes: Uint8Array): Specimen {
  return {
    name,
    shape,
    as: 'documents',
    files: [{ name, bytes }],
  };
}

function filesIn(folder: string): NamedBytes[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Keeps the root's start tag, the contexts of the facts, and the facts with some bytes around. */
function windowOf(bytes: Uint8Array): Uint8Array {
  const { facts } = parse(bytes);
  const text = new TextDecoder('latin1').decode(bytes);
  const rootEnd = text.indexOf('>', text.indexOf('<html')) + 1;
  const ids = new Set(facts.flatMap(({ context }) => context.id ?? []));
  const contexts = [...ids].flatMap((id) => {
    const start = text.lastIndexOf('<', text.indexOf(` id="${id}"`));
    const end = text.indexOf('context>', start) + 'context>'.length;
    return start > rootEnd ? { start, end } : [];
  });
  const places = facts.flatMap(({ locations }) => locations);
  const pieces = [
    { start: 0, end: rootEnd },
    ...contexts,
    ...merged(places, rootEnd, bytes.length),
  ];
  const rope: Rope = pieces.map((piece) => ({ bytes, ...piece }));
  return bytesOfRope([...rope, ...ropeOf(new TextEncoder().encode('</body></html>'))]);
}

function merged(places: readonly Location[], from: number, to: number) {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const ranges: { start: number; end: number }[] = [];
  for (const place of sorted) {
    const start = Math.max(from, place.start - margin);
    const end = Math.min(to, place.end + margin);
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Renames the concepts: the available pages are about other taxonomies. */
function asOurs(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  const renamed = text.replaceAll(/defref_(?:us-gaap|dei|ecd)_/gu, 'defref_cyd_');
  return Uint8Array.from(renamed, (c) => c.charCodeAt(0));
}

/** Reads the first lines of each table of the smallest data set. */
function realNotes(folder: string): Specimen[] {
  const smallest = filesIn(folder)
    .filter(({ name }) => name.endsWith('.zip'))
    .sort((a, b) => a.bytes.length - b.bytes.length)[0];
  if (!smallest) return [];
  const files = Object.entries(unzipSync(smallest.bytes)).map(([name, bytes]) => ({
    name: name.replace(/^.*\//u, ''),
    bytes: firstLines(bytes, 120_000),
  }));
  return [{ name: smallest.name, shape: 'real notes', as: 'folder', files }];
}

function firstLines(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length <= size) return bytes;
  return bytes.slice(0, bytes.lastIndexOf(0x0a, size) + 1);
}
