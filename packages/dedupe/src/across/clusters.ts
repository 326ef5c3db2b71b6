import { item } from '../pair-table';
import { Buckets, type Search } from './buckets';
import type { Criteria } from './criteria';
import { byCodeUnits, type Unit } from './units';
import type { Verifier } from './verifier';

export interface ClusterMember {
  id: string;
  /** As of an `Agreement` with the centre; 1 for the same words. */
  similarity: number;
}

/** Documents around a centre: each has its words, or is a near-duplicate of it. */
export interface Cluster {
  /** Id of the centre. */
  centre: string;
  /** The other documents in the order of their ids; none where the centre is like no other. */
  members: ClusterMember[];
}

/** So many centres of one bucket are compared with a document, those that came last. */
const MOST = 64;

/**
 * Star clusters (Aslam, Pelekhov and Rus, The Star Clustering Algorithm, 2004). The documents come
 * in the order of how many others lie in their buckets; each joins the centre that it is most
 * similar to, or becomes one. So there are no chains: documents that resemble each other only by
 * way of a third are not put together, unless the third is the centre.
 */
export function findClusters(
  units: readonly Unit[],
  search: Search,
  criteria: Criteria,
  verifier: Verifier,
): Cluster[] {
  const centres = new Buckets(
    units.map(({ signature }) => signature),
    search,
  );
  const clusters = new Map<number, Cluster>();
  for (const at of mostCrowdedFirst(centres.crowds())) {
    const near = centres.neighboursOf(at, MOST).flatMap((centre) => clusters.get(centre) ?? []);
    let own: Cluster | null = null;
    for (const ids of byText(units[at]?.ids ?? [], verifier)) {
      const joined =
        own === null
          ? findNearest(ids[0], near, criteria, verifier)
          : { cluster: own, similarity: 1 };
      if (joined) {
        const { cluster, similarity } = joined;
        for (const id of ids) cluster.members.push({ id, similarity });
      } else {
        const [centre, ...copies] = ids;
        own = { centre, members: copies.map((id) => ({ id, similarity: 1 })) };
        clusters.set(at, own);
        centres.insert(at);
      }
    }
  }
  return inOrder([...clusters.values()]);
}

/**
 * Documents with the same words by their whole text: with other capitals or stops, one may be a
 * near-duplicate of a text of which another is none.
 */
function byText(ids: readonly string[], verifier: Verifier): Iterable<[string, ...string[]]> {
  const groups = new Map<string, [string, ...string[]]>();
  for (const id of ids) {
    const text = verifier.textOf(id);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [id]);
    else group.push(id);
  }
  return groups.values();
}

/** The cluster whose centre is most similar to a document; of equals, the one whose id comes first. */
function findNearest(
  id: string,
  clusters: readonly Cluster[],
  criteria: Criteria,
  verifier: Verifier,
): { cluster: Cluster; similarity: number } | null {
  let nearest: { cluster: Cluster; similarity: number } | null = null;
  for (const cluster of clusters) {
    // What is less similar than another one need not be compared to the end.
    const least = Math.max(criteria.similarity, nearest?.similarity ?? 0);
    const agreement = verifier.verify(cluster.centre, id, { ...criteria, similarity: least });
    if (agreement === null) continue;
    const { similarity } = agreement;
    const isNearest = nearest === null || similarity > nearest.similarity;
    if (isNearest || byCodeUnits(cluster.centre, nearest?.cluster.centre ?? '') < 0) {
      nearest = { cluster, similarity };
    }
  }
  return nearest;
}

/** Of equals, the one whose id comes first, so that the order of the documents plays no part. */
function mostCrowdedFirst(crowds: Int32Array): number[] {
  return [...crowds.keys()].sort((a, b) => item(crowds, b) - item(crowds, a) || a - b);
}

function inOrder(clusters: readonly Cluster[]): Cluster[] {
  return clusters
    .map(({ centre, members }) => ({
      centre,
      members: members.sort((a, b) => byCodeUnits(a.id, b.id)),
    }))
    .sort((a, b) => byCodeUnits(a.centre, b.centre));
}
