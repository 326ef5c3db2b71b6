import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zipSync } from 'fflate';

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** The files of one input, which are changed and read. */
export interface Specimen {
  name: string;
  /** Heading under which inputs are counted. */
  shape: string;
  /** Read with `parse`, or with `readFilings` as one file or as the files of a folder. */
  as: 'documents' | 'file' | 'folder';
  files: readonly NamedBytes[];
}

const documents: Readonly<Record<string, readonly string[]>> = {
  'inline XBRL': ['lanternfish-10k-2025.htm', 'tern-hollow-8k-2026-01.htm'],
  'fragment of inline XBRL': ['lanternfish-10k-2025-fragment.htm'],
  'document set': ['lanternfish-10k-2025-set'],
  instance: ['lnfx-20251231_htm.xml', 'tern-20260120_htm.xml'],
  'viewer pages': [
    'lanternfish-10k-2025-pages',
    'lanternfish-10k-2025-two-periods.htm',
    'tern-hollow-8k-2026-01-pages',
  ],
  'dump A': ['lanternfish-10k-2025-r-page.txt', 'fennimere-20f-2026-r-page.txt'],
  'dump B': ['lanternfish-10k-2025-r-page-b.txt'],
  'dump C': ['lanternfish-10k-2025-r-page-c.md'],
  'dump D': ['lanternfish-10k-2025-r-page-d.txt'],
  submission: ['0009999902-26-000003.txt', '0009999901-26-000012.txt'],
};

/** Returns the examples of this repository; `folder` is `examples/filings`. */
export function exampleSpecimens(folder: string): Specimen[] {
  const open = (name: string): NamedBytes[] => filesAt(join(folder, name), name);
  const single = Object.entries(documents).flatMap(([shape, names]) =>
    names.map((name): Specimen => ({ name, shape, as: 'documents', files: open(name) })),
  );
  return [...single, ...containerSpecimens(open)];
}

function containerSpecimens(open: (name: string) => NamedBytes[]): Specimen[] {
  const inline = open('tern-hollow-8k-2026-01.htm');
  const notes = open('lanternfish_notes');
  const set = open('lanternfish-10k-2025-set');
  const file = (shape: string, name: string, bytes: Uint8Array): Specimen => ({
    name,
    shape,
    as: 'file',
    files: [{ name, bytes }],
  });
  return [
    { name: 'lanternfish-10k-2025-set', shape: 'folder of a filing', as: 'folder', files: set },
    { name: 'lanternfish_notes', shape: 'notes', as: 'folder', files: notes },
    file('zip', 'xbrl.zip', bytesOf(open('0009999901-26-000012-xbrl.zip'))),
    file('zip', 'stored.zip', zip([...inline, ...open('fennimere-20f-2026-r-page.txt')], 0)),
    file('zipped notes', 'notes.zip', zip(notes, 6)),
    file('zipped notes', 'stored-notes.zip', zip(notes, 0)),
    file('gzip', 'tern.htm.gz', gzipSync(bytesOf(inline), { mtime: 0 })),
    file('gzip', 'notes.zip.gz', gzipSync(zip(notes, 0), { mtime: 0 })),
  ];
}

function bytesOf(files: readonly NamedBytes[]): Uint8Array {
  return files[0]?.bytes ?? new Uint8Array(0);
}

function zip(files: readonly NamedBytes[], level: 0 | 6): Uint8Array {
  const entries = files.map(({ name, bytes }) => [name.replace(/^.*\//u, ''), bytes] as const);
  return zipSync(Object.fromEntries(entries), { level, mtime: '1980-01-01' });
}

/** Reads a file, or the files of a folder. */
function filesAt(path: string, name: string): NamedBytes[] {
  if (!statSync(path).isDirectory()) return [{ name, bytes: readFileSync(path) }];
  const names = readdirSync(path).sort();
  return names.map((file) => ({ name: file, bytes: readFileSync(join(path, file)) }));
}
