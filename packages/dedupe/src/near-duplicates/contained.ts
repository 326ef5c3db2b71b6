import { OverlapCounter } from '../similarity/overlap';
import { scanWords } from '../similarity/scan-words';
import { DEFAULT_SHINGLE_SIZE } from '../similarity/similarity';
import { Vocabulary } from '../similarity/vocabulary';
import { windowsOf } from './anchors';
import { hasRun } from './find-run';
import { ReadTexts, type TextOf } from './read-texts';
import { byCodeUnits, type Entry } from './units';

/** A document that stands in a longer one, or most of it does. */
export interface ContainedDocument {
  /** Ids of the shorter and of the longer document. */
  part: string;
  whole: string;
  /** The share of the shingles of `part` that `whole` has, as `containment` measures it. */
  containment: number;
  /** Whether all words of `part` stand in `whole` in one run. */
  verbatim: boolean;
}

/** Of a document that stands in another, one anchor of four is there. */
const ANCHORS_FOUND = 1 / 4;

/** Documents by their anchors. */
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

  /** Ids of the documents that have enough of their anchors among the windows of the text. */
  candidatesIn(text: string): string[] {
    const hits = new Map<Entry, number>();
    for (const window of new Set(windowsOf(scanWords(text)))) {
      for (const document of this.#byAnchor.get(window) ?? []) {
        hits.set(document, (hits.get(document) ?? 0) + 1);
      }
    }
    return [...hits].flatMap(([{ id, anchors }, count]) =>
      count >= ANCHORS_FOUND * anchors.length ? [id] : [],
    );
  }
}

/** The texts behind ids, with their words numbered alike. */
export function numberTexts(textOf: TextOf): ReadTexts<{ words: Int32Array }> {
  return new ReadTexts(textOf, () => {
    const vocabulary = new Vocabulary();
    return (text) => ({ words: vocabulary.number(text).ids });
  });
}

/** Those of the candidates that have fewer words than the whole and stand in it to such a share. */
export function confirmContained(
  whole: string,
  candidates: readonly string[],
  texts: ReadTexts<{ words: Int32Array }>,
  least: number,
): ContainedDocument[] {
  const counter = new OverlapCounter();
  let opened: Int32Array | null = null;
  const found: ContainedDocument[] = [];
  for (const part of candidates) {
    const [{ words }, { words: partWords }] = texts.both(whole, part);
    if (part === whole || partWords.length >= words.length) continue;
    if (opened !== words) counter.open(words, DEFAULT_SHINGLE_SIZE, 'whole');
    opened = words;
    const { b: all, common } = counter.compare(partWords);
    const containment = common / all;
    if (containment < least) continue;
    found.push({ part, whole, containment, verbatim: common === all && hasRun(words, partWords) });
  }
  return found.sort((a, b) => byCodeUnits(a.part, b.part));
}
