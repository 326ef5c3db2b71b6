import { scanWords } from '../folded-words/scan-words';
import { Vocabulary } from '../folded-words/vocabulary';
import { OverlapCounter } from '../similarity/shingle-overlap';
import { defaultShingleSize } from '../similarity/shingle-similarity';
import { byCodeUnits } from '../structures/code-unit-order';
import { item } from '../structures/item';
import type { Entry } from './document-groups';
import { windowsOf } from './document-hashes';
import { TextCache, type TextOf } from './text-cache';

/** A document that is in a longer one, entirely or for the most part. */
export interface ContainedDocument {
  /** The ids of the shorter and of the longer document. */
  part: string;
  whole: string;
  /** The share of the shingles of `part` that `whole` has, as `containment` measures it. */
  containment: number;
  /** True if all words of `part` are in `whole` in one run. */
  verbatim: boolean;
}

/** The share of a document's anchors that a text must have to be compared with it. */
const anchorsFound = 1 / 4;

/** Finds documents by their anchors. */
export class AnchorTable {
  readonly #byAnchor = new Map<number, Entry[]>();

  constructor(documents: Iterable<Entry>) {
    for (const document of documents) {
      for (const anchor of document.anchors) {
        const others = this.#byAnchor.get(anchor);
        if (others === undefined) this.#byAnchor.set(anchor, [document]);
        else others.push(document);
      }
    }
  }

  /** Returns the ids of documents with enough of their anchors among the windows of the text. */
  candidatesIn(text: string): string[] {
    const hits = new Map<Entry, number>();
    for (const window of new Set(windowsOf(scanWords(text)))) {
      for (const document of this.#byAnchor.get(window) ?? []) {
        hits.set(document, (hits.get(document) ?? 0) + 1);
      }
    }
    return [...hits].flatMap(([{ id, anchors }, count]) =>
      count >= anchorsFound * anchors.length ? [id] : [],
    );
  }
}

/** Returns a cache of texts by their ids, with equal words numbered alike. */
export function numberTexts(textOf: TextOf): TextCache<{ words: Int32Array }> {
  return new TextCache(textOf, () => {
    const vocabulary = new Vocabulary();
    return (text) => ({ words: vocabulary.number(text).ids });
  });
}

/** Returns the candidates with fewer words than the whole and at least such a share of them in it. */
export function confirmContained(
  whole: string,
  candidates: readonly string[],
  texts: TextCache<{ words: Int32Array }>,
  least: number,
): ContainedDocument[] {
  const counter = new OverlapCounter();
  let opened: Int32Array | null = null;
  const found: ContainedDocument[] = [];
  for (const part of candidates) {
    const [{ words }, { words: partWords }] = texts.both(whole, part);
    if (part === whole || partWords.length >= words.length) continue;
    if (opened !== words) counter.open(words, defaultShingleSize, 'whole');
    opened = words;
    const { b: all, common } = counter.compare(partWords);
    const containment = common / all;
    if (containment < least) continue;
    found.push({ part, whole, containment, verbatim: common === all && hasRun(words, partWords) });
  }
  return found.sort((a, b) => byCodeUnits(a.part, b.part));
}

/**
 * True if `part` is in `whole` word for word (Knuth, Morris and Pratt: linear, however both repeat
 * themselves).
 */
export function hasRun(whole: Int32Array, part: Int32Array): boolean {
  if (part.length === 0) return true;
  const links = linksOf(part);
  let matched = 0;
  for (const word of whole) {
    while (matched > 0 && item(part, matched) !== word) matched = item(links, matched - 1);
    if (item(part, matched) === word) matched += 1;
    if (matched === part.length) return true;
  }
  return false;
}

/** Returns for each prefix the length of the longest shorter prefix that it ends with. */
function linksOf(part: Int32Array): Int32Array {
  const links = new Int32Array(part.length);
  let matched = 0;
  for (let at = 1; at < part.length; at += 1) {
    while (matched > 0 && item(part, at) !== item(part, matched))
      matched = item(links, matched - 1);
    if (item(part, at) === item(part, matched)) matched += 1;
    links[at] = matched;
  }
  return links;
}
