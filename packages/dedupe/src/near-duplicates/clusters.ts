import { byCodeUnits } from '../structures/code-unit-order';
import { item } from '../structures/item';
import { Buckets, type Search } from './buckets';
import type { DocumentGroup } from './document-groups';
import type { Criteria, Verifier } from './verifier';

/** A document in a cluster, other than its center. */
export interface ClusterMember {
  id: string;
  /** The similarity of its `Agreement` with the center; 1 for the same words. */
  similarity: number;
}

/** Documents around a center: each has its words or is a near-duplicate of it. */
export interface Cluster {
  /** The id of the center. */
  centre: string;
  /** The other documents in the order of their ids; none if the center is like no other. */
  members: ClusterMember[];
}

/** How many centers of one bucket are compared with a document: those that came last. */
const MOST = 64;

/**
 * Finds star clusters (Aslam, Pelekhov and Rus, The Star Clustering Algorithm, 2004). Documents with
 * the most others in their buckets come first; each joins the center that it is most similar to, or
 * becomes one. So there are no chains: documents that resemble each other only through a third are
 * not put together unless the third is the center.
 */
export function findClusters(
  groups: readonly DocumentGroup[],
  search: Search,
  criteria: Criteria,
  verifier: Verifier,
): Cluster[] {
  const centers = new Buckets(
    groups.map(({ signature }) => signature),
    search,
  );
  const clusters = new Map<number, Cluster>();
  for (const at of mostCrowdedFirst(centers.crowds())) {
    const near = centers.neighborsOf(at, MOST).flatMap((center) => clusters.get(center) ?? []);
    let own: Cluster | null = null;
    for (const ids of byText(groups[at]?.ids ?? [], verifier)) {
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
        centers.insert(at);
      }
    }
  }
  return inOrder([...clusters.values()]);
}

/**
 * Groups documents with the same words by their whole text: with other capitals or stops, one of them
 * may be a near-duplicate of a text that another is not.
 */
function byText(ids: readonly string[], verifier: Verifier): Iterable<[string, ...string[]]> {
  const byWhole = new Map<string, [string, ...string[]]>();
  for (const id of ids) {
    const text = verifier.textOf(id);
    const group = byWhole.get(text);
    if (group === undefined) byWhole.set(text, [id]);
    else group.push(id);
  }
  return byWhole.values();
}

/** Finds the cluster whose center is most similar to a document; among equals, the first by id. */
function findNearest(
  id: string,
  clusters: readonly Cluster[],
  criteria: Criteria,
  verifier: Verifier,
): { cluster: Cluster; similarity: number } | null {
  let nearest: { cluster: Cluster; similarity: number } | null = null;
  for (const cluster of clusters) {
    // A center that is less similar than another need not be compared to the end.
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

/** Breaks ties by the order of the ids, so that the order of the documents does not matter. */
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
