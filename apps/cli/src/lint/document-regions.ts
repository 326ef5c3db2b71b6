import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LintResult } from '@cydkit/lint';
import type { Location } from '@cydkit/parser';
import { type Region, regionsIn } from '@cydkit/reporters/lint';

/** Larger documents get no lines; no filing comes near. */
const largest = 128 * 1024 * 1024;

/**
 * Finds lines and columns in documents that are plain files. Documents in an archive or from
 * standard input have none. It keeps the documents of one filing at a time.
 */
export class DocumentRegions {
  readonly #cwd: string;
  #documents = new Map<string, (location: Location) => Region>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Reads the documents that the findings of a filing point to. */
  async load({ findings, suppressed, known }: LintResult): Promise<void> {
    const names = new Set<string>();
    for (const { evidence } of [...findings, ...suppressed, ...known]) {
      for (const { locations } of evidence) {
        for (const { document } of locations) if (document !== null) names.add(document);
      }
    }
    const documents = new Map<string, (location: Location) => Region>();
    for (const name of names) {
      const regions = this.#documents.get(name) ?? (await this.#read(name));
      if (regions) documents.set(name, regions);
    }
    this.#documents = documents;
  }

  readonly regionOf = (location: Location): Region | undefined =>
    this.#documents.get(location.document ?? '')?.(location);

  async #read(name: string): Promise<((location: Location) => Region) | undefined> {
    try {
      const bytes = await readPlain(resolve(this.#cwd, name));
      return bytes && regionsIn(bytes);
    } catch {
      return undefined; // not a file: a member of an archive, standard input
    }
  }
}

async function readPlain(path: string): Promise<Uint8Array | undefined> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > largest) return undefined;
    const bytes = await handle.readFile();
    return isCompressed(bytes) ? undefined : bytes;
  } finally {
    await handle.close();
  }
}

/** Recognizes gzip (RFC 1952) and zip, whose locations are in the content, not the file. */
function isCompressed([first, second]: Uint8Array): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b);
}
