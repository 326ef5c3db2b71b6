import { byCodeUnits } from '@cydkit/dedupe';
import type { SourceInfo } from '../add/outcomes';
import type { PartManifest, PartSource } from './model';

/** A share of a source, in a part. */
export interface PlacedShare {
  manifest: PartManifest;
  /** The number of the source in the part, from 0. */
  index: number;
  source: PartSource;
}

/** A source that parts have, all of it or some shares. */
export interface UnitedSource {
  info: SourceInfo;
  /** How many shares it was read in. */
  of: number;
  /** The shares that are here, in their order: each in the parts that have it, the best one first. */
  shares: PlacedShare[][];
  /**
   * Ids of the parts, if they have more than one file of its name: then none of them counts, and there are
   * no shares.
   */
  rivals: string[];
}

interface Version {
  info: SourceInfo;
  placed: PlacedShare[];
}

/**
 * Returns the sources of parts by their names, as files are found in a folder: so of two sources that have a
 * filing, the same one is the last, whatever parts they are in.
 */
export function uniteSources(manifests: readonly PartManifest[]): UnitedSource[] {
  const files = new Map<string, Map<string, Version>>();
  for (const manifest of manifests) {
    for (const [index, source] of manifest.sources.entries()) {
      const { name, sha256, bytes, selection } = source;
      const info = { name, sha256, bytes, ...(selection !== undefined && { selection }) };
      const versions = getOrMake(files, JSON.stringify([name, selection ?? '']), () => new Map());
      const version = getOrMake(versions, sha256, () => ({ info, placed: [] }));
      version.placed.push({ manifest, index, source });
    }
  }
  return [...files.values()]
    .flatMap((versions) => unite([...versions.values()]))
    .sort(
      ({ info: a }, { info: b }) =>
        byCodeUnits(a.name, b.name) || byCodeUnits(a.selection ?? '', b.selection ?? ''),
    );
}

/**
 * Unites the shares of one file. If it was divided twice, as in batches of another size, the division counts
 * of which more is here.
 */
function unite(versions: readonly Version[]): UnitedSource[] {
  const [version] = versions;
  if (version === undefined) return [];
  const { info, placed } = version;
  if (versions.length > 1) {
    const ids = versions.flatMap((each) => each.placed.map(({ manifest }) => manifest.id));
    return [{ info, of: 0, shares: [], rivals: [...new Set(ids)].sort(byCodeUnits) }];
  }
  const divisions = new Map<number, Map<number, PlacedShare[]>>();
  for (const share of placed) {
    const { number, of } = share.source.share;
    const shares = getOrMake(divisions, of, () => new Map());
    getOrMake(shares, number, () => []).push(share);
  }
  return [...divisions]
    .map(([of, shares]) => ({
      ...{ info, of, rivals: [] },
      shares: [...shares].sort(([a], [b]) => a - b).map(([, parts]) => parts.sort(byWorth)),
    }))
    .sort((a, b) => lacking(a) - lacking(b) || a.of - b.of)
    .slice(0, 1);
}

/** How much of a source is not here, or could not be read; 0 for none. */
function lacking({ of, shares }: Pick<UnitedSource, 'of' | 'shares'>): number {
  const unread = shares.filter(([best]) => best !== undefined && best.source.problems.length > 0);
  return (of - shares.length + unread.length) / of;
}

/** The part in which most could be read, then the first by its id. */
function byWorth(a: PlacedShare, b: PlacedShare): number {
  return (
    a.source.problems.length - b.source.problems.length ||
    byCodeUnits(a.manifest.id, b.manifest.id) ||
    a.index - b.index
  );
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
