import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Diagnostic,
  documentFinder,
  type Filing,
  type FindDocument,
  fileFromBytes,
  type Location,
} from '@cydkit/parser';
import { openFile } from '@cydkit/parser/node';
import { type Region, regionsIn } from '@cydkit/reporters/lint';
import type { Io } from '../io/process-io';

/** Larger documents get no lines; no filing comes near. */
const largest = 128 * 1024 * 1024;

/** Where documents are: below a directory, or on standard input, if that is read. */
export interface DocumentHome {
  cwd: string;
  stdin?: { name: string; read(): Promise<Uint8Array> };
}

/** Returns where the documents of these inputs are. */
export function homeOf(
  inputs: readonly string[],
  { stdinFilename: name = '-' }: { stdinFilename?: string },
  io: Io,
): DocumentHome {
  const stdin = { name, read: () => io.readStdin() };
  return { cwd: io.cwd, ...(inputs.includes('-') && { stdin }) };
}

interface FoundDocument {
  /** `draft.htm`, `filing.zip!draft.htm`. */
  label: string;
  /** True if it is a file of its own. */
  isFile: boolean;
  /** `null` for a container, which has no lines. */
  regionOf: ((location: Location) => Region) | null;
}

/** Finds lines and columns in documents. It keeps the documents of one filing, and one container. */
export class DocumentPlaces {
  readonly #home: DocumentHome;
  #documents = new Map<string, FoundDocument>();
  #container: { path: string; find: FindDocument } | null = null;

  constructor(home: DocumentHome) {
    this.#home = home;
  }

  /** Reads the documents that these locations are in. */
  async load(locations: Iterable<Location>): Promise<void> {
    const documents = new Map<string, FoundDocument>();
    for (const { document } of locations) {
      if (document === null || documents.has(document)) continue;
      const found = this.#documents.get(document) ?? (await this.#find(document));
      if (found !== null) documents.set(document, found);
    }
    this.#documents = documents;
  }

  /** Returns the lines and columns of a place in a document that is a file of its own. */
  readonly regionOf = (location: Location): Region | undefined => {
    const found = this.#documents.get(location.document ?? '');
    return found?.isFile ? found.regionOf?.(location) : undefined;
  };

  /** Adds to diagnostics or findings of a filing where they are, for people to read. */
  async placed<Found extends Pick<Diagnostic, 'location' | 'related'>>(
    diagnostics: readonly Found[],
    { source, accession }: Pick<Filing, 'source' | 'accession'>,
  ): Promise<Found[]> {
    const row = source.format === 'notes' ? rowOf(source.name, accession) : null;
    if (row === null) await this.load(diagnostics.flatMap(locationsOf));
    const placed = (location: Location): Location => {
      const place = row ?? this.#placeOf(location);
      return place === null ? location : { ...location, place };
    };
    // What concerns all of a filing has the place of its row.
    const whole = row === null ? undefined : { document: source.name, start: 0, end: 0 };
    return diagnostics.map((found) => {
      const { location = whole, related } = found;
      return {
        ...found,
        ...(location && { location: placed(location) }),
        ...(related && {
          related: related.map((each) => ({ ...each, location: placed(each.location) })),
        }),
      };
    });
  }

  #placeOf(location: Location): string | null {
    const found = this.#documents.get(location.document ?? '');
    if (found === undefined) return null;
    const isWhole = location.start === 0 && location.end === 0;
    if (isWhole || found.regionOf === null) return found.label;
    const { startLine, startColumn } = found.regionOf(location);
    return `${found.label}:${startLine}:${startColumn}`;
  }

  async #find(name: string): Promise<FoundDocument | null> {
    try {
      return await this.#read(name);
    } catch {
      return null; // gone, or not readable any more
    }
  }

  async #read(name: string): Promise<FoundDocument | null> {
    const { cwd, stdin } = this.#home;
    if (stdin?.name === name) {
      const find = await documentFinder(fileFromBytes(name, await stdin.read()));
      return foundOf(name, await find(''), false);
    }
    const path = fileIn(cwd, name);
    if (path === null) return null;
    if (this.#container?.path !== path) {
      const file = await openFile(resolve(cwd, path), path);
      if (file.size > largest && path === name) return null;
      this.#container = { path, find: await documentFinder(file) };
    }
    if (path === name) {
      const isPlain = !/\.(?:zip|gz|tgz|tar)$/i.test(path);
      return foundOf(name, await this.#container.find(''), isPlain);
    }
    const entry = name.slice(path.length + 1);
    const bytes = await this.#container.find(entry);
    return bytes === null ? null : foundOf(`${path}!${entry}`, bytes, false);
  }
}

function foundOf(label: string, bytes: Uint8Array | null, isFile: boolean): FoundDocument {
  const hasLines = bytes !== null && bytes.length <= largest;
  return { label, isFile, regionOf: hasLines ? regionsIn(bytes) : null };
}

/** Returns the file that a document is, or that holds it: `a/b.zip` of `a/b.zip/c.htm`. */
function fileIn(cwd: string, name: string): string | null {
  const steps = name.split('/');
  for (let count = 1; count <= steps.length; count += 1) {
    const path = steps.slice(0, count).join('/');
    const found = path === '' ? undefined : statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (found === undefined && path !== '') return null;
    if (found?.isFile()) return path;
  }
  return null;
}

/** `2025q1_notes.zip/txt.tsv` → `2025q1_notes.zip#0001234567-25-000012` */
function rowOf(table: string | null, accession: string | null): string | null {
  if (table === null || accession === null) return null;
  return `${table.replace(/\/[^/]*$/, '')}#${accession}`;
}

function locationsOf({ location, related = [] }: Pick<Diagnostic, 'location' | 'related'>) {
  return [...(location ? [location] : []), ...related.map((each) => each.location)];
}
