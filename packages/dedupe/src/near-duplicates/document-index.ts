import { newWords, scanWords } from '../folded-words/scan-words';
import type { Agreement } from '../similarity/agreement';
import { checkCount, checkShare } from '../similarity/check-options';
import { byCodeUnits } from '../structures/code-unit-order';
import { type Banding, chooseBanding } from './banding';
import { Buckets, type Search } from './buckets';
import { type Cluster, findClusters } from './clusters';
import {
  AnchorTable,
  type ContainedDocument,
  confirmContained,
  numberTexts,
} from './contained-documents';
import { type DocumentGroup, type Entry, groupSame } from './document-groups';
import { anchorsOf, digestWords, hashShingles } from './document-hashes';
import { minHash } from './min-hash';
import type { TextOf } from './text-cache';
import { type Criteria, checkCriteria, type NearDuplicateOptions, Verifier } from './verifier';

/** A document to index or to search. */
export interface IndexedText {
  id: string;
  text: string;
}

/** Options of `DocumentIndex`. */
export interface DocumentIndexOptions {
  /** Words per shingle. Default 2. */
  shingleSize?: number;
  /** Values per signature, 4 bytes each. Default 128. */
  signatureLength?: number;
  /**
   * The shingle similarity from which on texts should be found (as `similarity` measures it with the
   * same `shingleSize`). Less similar near-duplicates are found with a smaller chance, and those with
   * half of it hardly ever; the lower it is, the more candidates turn out not to match. Default 0.4.
   */
  findFrom?: number;
  /** The least chance of finding a pair of exactly that shingle similarity. Default 0.9. */
  recall?: number;
}

/** Options of `DocumentIndex.contained`. */
export interface ContainmentOptions {
  /** The least share of a document's shingles that the longer one has. Default 0.8. */
  containment?: number;
}

/** Documents with the same words, and pairs of near-duplicates. */
export interface NearDuplicates {
  /** Groups of ids of documents with the same words; the ids and the groups are in order. */
  same: string[][];
  /** Pairs among the others and the first one of each group, in the order of their ids. */
  pairs: NearDuplicate[];
}

/**
 * Finds near-duplicates among many documents that come one by one.
 *
 * It keeps a MinHash signature of each document instead of its text: about 1 kB, whatever the length.
 * Pairs suggested by the signatures are compared word by word before they are reported; their texts
 * are requested by id. The result does not depend on the order in which documents were added.
 */
export class DocumentIndex {
  readonly banding: Banding;
  readonly #search: Search;
  readonly #shingleSize: number;
  readonly #signatureLength: number;
  readonly #entries = new Map<string, Entry>();
  /** The words of the text being added. */
  readonly #words = newWords(0);

  /** @throws {RangeError} if an option is out of range. */
  constructor(options: DocumentIndexOptions = {}) {
    this.#shingleSize = checkCount('shingleSize', options.shingleSize ?? 2);
    this.#signatureLength = checkCount('signatureLength', options.signatureLength ?? 128);
    const findFrom = checkShare('findFrom', options.findFrom ?? 0.4);
    const recall = checkShare('recall', options.recall ?? 0.9);
    this.banding = chooseBanding(findFrom, recall, this.#signatureLength);
    this.#search = { banding: this.banding, findFrom };
  }

  /** The number of documents; those without words do not count. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * Adds a document. One without words is like no other and is left out.
   *
   * @throws {TypeError} if the id was added before, or the text is not a string.
   */
  add({ id, text }: IndexedText): void {
    if (typeof text !== 'string')
      throw new TypeError(`The text of document ${id} must be a string`);
    if (this.#entries.has(id)) throw new TypeError(`Two documents have the id ${id}`);
    const words = scanWords(text, this.#words);
    if (words.count === 0) return;
    this.#entries.set(id, {
      id,
      digest: digestWords(words),
      signature: minHash(hashShingles(words, this.#shingleSize), this.#signatureLength),
      anchors: anchorsOf(words),
    });
  }

  /**
   * Returns every pair of near-duplicates that the signatures suggest and the texts confirm.
   *
   * @param textOf returns the text of a document; it may be called more than once for one
   * @throws {TypeError} if it does not return a string.
   */
  pairs(textOf: TextOf, options: NearDuplicateOptions = {}): NearDuplicates {
    const criteria = checkCriteria(options);
    const { groups, verifier } = this.#groups(textOf);
    return {
      same: groups.map(({ ids }) => ids).filter(({ length }) => length > 1),
      pairs: findPairs(groups, this.#search, criteria, verifier),
    };
  }

  /**
   * Returns the documents as clusters: every document is in exactly one, alone or with near-duplicates
   * of the cluster's center.
   *
   * @param textOf returns the text of a document; it may be called more than once for one
   * @throws {TypeError} if it does not return a string.
   */
  clusters(textOf: TextOf, options: NearDuplicateOptions = {}): Cluster[] {
    const criteria = checkCriteria(options);
    const { groups, verifier } = this.#groups(textOf);
    return findClusters(groups, this.#search, criteria, verifier);
  }

  /**
   * Returns which indexed documents are in others, entirely or for the most part: a short text inside
   * another company's long one. Documents contained word for word are always found, others if two of 8
   * sampled runs of 6 words are there. Documents of fewer than 6 words are not searched for.
   *
   * @param wholes the texts to search; they need not be indexed and may come one by one
   * @param textOf returns the text of an indexed document; it may be called more than once for one
   * @throws {TypeError} if it does not return a string.
   */
  contained(
    wholes: Iterable<IndexedText>,
    textOf: TextOf,
    options: ContainmentOptions = {},
  ): ContainedDocument[] {
    const least = checkShare('containment', options.containment ?? 0.8);
    const anchors = new AnchorTable(this.#entries.values());
    let current: IndexedText = { id: '', text: '' };
    const texts = numberTexts((id) => (id === current.id ? current.text : textOf(id)));
    const found: ContainedDocument[] = [];
    for (const whole of wholes) {
      current = whole;
      const candidates = anchors.candidatesIn(whole.text);
      for (const one of confirmContained(whole.id, candidates, texts, least)) found.push(one);
    }
    return found.sort((a, b) => byCodeUnits(a.whole, b.whole));
  }

  #groups(textOf: TextOf): { groups: DocumentGroup[]; verifier: Verifier } {
    const verifier = new Verifier(textOf);
    return { groups: groupSame([...this.#entries.values()], verifier), verifier };
  }
}

/** Two documents that say the same. */
export interface NearDuplicate extends Agreement {
  /** Their ids, `a` before `b` by code groups. */
  a: string;
  b: string;
}

/** Finds every candidate pair that its texts confirm, in the order of the ids. */
function findPairs(
  groups: readonly DocumentGroup[],
  search: Search,
  criteria: Criteria,
  verifier: Verifier,
): NearDuplicate[] {
  const buckets = new Buckets(
    groups.map(({ signature }) => signature),
    search,
  );
  const found: NearDuplicate[] = [];
  groups.forEach(({ ids: [b] }, later) => {
    for (const earlier of buckets.neighborsOf(later, Number.POSITIVE_INFINITY)) {
      const a = groups[earlier]?.ids[0] ?? b;
      const agreement = verifier.verify(a, b, criteria);
      if (agreement !== null) found.push({ a, b, ...agreement });
    }
    buckets.insert(later);
  });
  return found.sort((one, other) => byCodeUnits(one.a, other.a) || byCodeUnits(one.b, other.b));
}
