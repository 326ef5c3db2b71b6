import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits } from '@cydkit/dedupe';
import type { PartManifest, PartProblem } from './model';
import { parseManifest } from './parse-manifest';
import { idOf, isPartId, manifestFolder, manifestPath } from './part-paths';
import { partTables } from './part-tables';

/** The parts of a folder. */
export interface PartList {
  /** By their ids, of any version of the program. */
  manifests: PartManifest[];
  /** Ids of files without a manifest, which are not read: a worker writes them now, or has not finished. */
  unfinished: string[];
  /** Manifests that cannot be read. */
  problems: PartProblem[];
}

/** A manifest has a line of keys a source; this is a million of them. */
const mostBytes = 2 ** 26;

/** Finds the parts of a folder, and reads their manifests, which may be anything. */
export async function listParts(folder: string): Promise<PartList> {
  const manifests: PartManifest[] = [];
  const problems: PartProblem[] = [];
  const described = new Set<string>();
  const names = await readdir(join(folder, manifestFolder)).catch((error: unknown) => {
    problems.push({ path: manifestFolder, reason: unreadable(error) });
    return [];
  });
  for (const name of names.sort(byCodeUnits)) {
    const id = name.slice(0, -'.json'.length);
    if (!name.endsWith('.json') || !isPartId(id)) continue;
    described.add(id);
    const read = await readManifest(folder, id);
    if (typeof read === 'string') problems.push({ path: manifestPath(id), reason: read });
    else manifests.push(read);
  }
  const unfinished = new Set<string>();
  for (const table of partTables) {
    for (const name of await readdir(join(folder, table.name)).catch(() => [])) {
      const id = idOf(name);
      if (id !== null && !described.has(id)) unfinished.add(id);
    }
  }
  return { manifests, unfinished: [...unfinished].sort(byCodeUnits), problems };
}

async function readManifest(folder: string, id: string): Promise<PartManifest | string> {
  const path = join(folder, manifestPath(id));
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return 'It is too large to be a manifest';
    return parseManifest(await readFile(path, 'utf8'), id);
  } catch (error) {
    return unreadable(error);
  }
}

/** Says that the system cannot read a file or folder, and why. */
export function unreadable(error: unknown): string {
  return `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
