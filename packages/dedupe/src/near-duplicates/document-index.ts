import { newWords, scanWords } from '../similarity/scan-words';
import { hashShingles } from '../similarity/shingle-hashes';
import { anchorsOf } from './anchors';
import { type Banding, chooseBanding } from './banding';
import type { Search } from './buckets';
import { checkCount, checkShare } from './check';
import { type Cluster, findClusters } from './clusters';
import { AnchorTable, type ContainedDocument, confirmContained, numberTexts } from './contained';
import { checkCriteria, type NearDuplicateOptions } from './criteria';
import { digestWords } from './digest';
import { findPairs, type NearDuplicate } from './pairs';
import type { TextOf } from './read-texts';
import { minHash } from './signature';
import { byCodeUnits, type Entry, groupSame, type Unit } from './units';
import { Verifier } from './verifier';

export interface IndexedText {
  id: string;
  text: string;
}

export interface DocumentIndexOptions {
  /** Words of a shingle. Default 2. */
  shingleSize?: number;
  /** Values of a signature, 4 bytes each. Default 128. */
  signatureLength?: number;
  /**
   * Texts are to be found that have at least this shingle similarity (as `similarity` measures it
   * with the same `shingleSize`). Near-duplicates that are less similar are found with a smaller
   * chance, those of half of it hardly ever; the lower, the more candidates are compared in vain.
   * Default 0.4.
   */
  findFrom?: number;
  /** The least chance to find a pair of just that shingle similarity. Default 0.9. */
  recall?: number;
}

export interface ContainmentOptions {
  /** Least share of a document's shingles that the longer one has. Default 0.8. */
  containment?: number;
}

/** Documents with the same words, and pairs of near-duplicates. */
export interface NearDuplicates {
  /** Ids of documents that have the same words; each group and all groups in their order. */
  same: string[][];
  /** Pairs of the others, and of the first one of each group, in the order of their ids. */
  pairs: NearDuplicate[];
}

/**
 * Finds near-duplicates among many documents that come one by one.
 *
 * It keeps a signature of each document, not its text: about 1 kB whatever the length. What
 * the signatures suggest is compared word by word before it is reported, for which the texts are
 * asked for by id. What it finds does not depend on the order in which documents were added.
 */
export class DocumentIndex {
  readonly banding: Banding;
  readonly #search: Search;
  readonly #shingleSize: number;
  readonly #signatureLength: number;
  readonly #entries = new Map<string, Entry>();
  /** Of the text that is added. */
  readonly #words = newWords(0);

  /** @throws {RangeError} where an option is out of its range. */
  constructor(options: DocumentIndexOptions = {}) {
    this.#shingleSize = checkCount('shingleSize', options.shingleSize ?? 2);
    this.#signatureLength = checkCount('signatureLength', options.signatureLength ?? 128);
    const findFrom = checkShare('findFrom', options.findFrom ?? 0.4);
    const recall = checkShare('recall', options.recall ?? 0.9);
    this.banding = chooseBanding(findFrom, recall, this.#signatureLength);
    this.#search = { banding: this.banding, findFrom };
  }

  /** How many documents there are; those without words do not count. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * Adds a document. One without words is like no other and is left out.
   *
   * @throws {TypeError} where the id was added before, or the text is no string.
   */
  add({ id, text }: IndexedText): void {
    if (typeof text !== 'string') throw new TypeError(`the text of ${id} must be a string`);
    if (this.#entries.has(id)) throw new TypeError(`there are two documents with the id ${id}`);
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
   * Every pair of near-duplicates that the signatures suggest and the texts confirm.
   *
   * @param textOf gives the text of a document; it may be asked for more than once
   * @throws {TypeError} where it gives no string.
   */
  pairs(textOf: TextOf, options: NearDuplicateOptions = {}): NearDuplicates {
    const criteria = checkCriteria(options);
    const { units, verifier } = this.#units(textOf);
    return {
      same: units.map(({ ids }) => ids).filter(({ length }) => length > 1),
      pairs: findPairs(units, this.#search, criteria, verifier),
    };
  }

  /**
   * The documents as clusters: every document is in exactly one, alone or with near-duplicates of
   * the cluster's centre.
   *
   * @param textOf gives the text of a document; it may be asked for more than once
   * @throws {TypeError} where it gives no string.
   */
  clusters(textOf: TextOf, options: NearDuplicateOptions = {}): Cluster[] {
    const criteria = checkCriteria(options);
    const { units, verifier } = this.#units(textOf);
    return findClusters(units, this.#search, criteria, verifier);
  }

  /**
   * Which indexed documents stand in others, or most of each: a short block inside another
   * company's long one. Those that stand there word for word are all found; of the others those
   * of which a quarter of 8 runs of 6 words do. Documents of fewer than 6 words are not looked for.
   *
   * @param wholes in which to look; they may be indexed, too, and come one by one
   * @param textOf gives the text of an indexed document; it may be asked for more than once
   * @throws {TypeError} where it gives no string.
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

  #units(textOf: TextOf): { units: Unit[]; verifier: Verifier } {
    const verifier = new Verifier(textOf);
    return { units: groupSame([...this.#entries.values()], verifier), verifier };
  }
}
