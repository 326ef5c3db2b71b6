import { sentenceSpans } from '@cydkit/text';
import { foldWords } from '../folded-words/scan-words';
import { byCodeUnits } from '../structures/code-unit-order';
import { type Boilerplate, type BoilerplateOptions, scoreBoilerplate } from './boilerplate';

/** A document and where it comes from. */
export interface PublishedDocument {
  /** For a filing, its accession number. */
  id: string;
  /** Who published it; for a filing, the CIK of its registrant. */
  publisher: string;
  /** The day, in a form that sorts by day: `2025-03-31`. */
  date: string;
  /** Its texts. A sentence that is in several of them, or repeated, counts once. */
  texts: readonly string[];
}

/** Where a sentence has been published. */
export interface Provenance {
  documents: number;
  publishers: number;
  /** The earliest of the documents by date; among several, the first by id. */
  first: { id: string; publisher: string; date: string };
}

/**
 * Finds where else a sentence has been published, word for word.
 *
 * Sentences are the same if their words are, in lower case and without apostrophes; punctuation makes
 * no difference. The index keeps each distinct sentence once, with the documents that have it.
 * Documents may be added in any order.
 */
export class SentenceIndex {
  readonly #documents: { id: string; publisher: string; date: string }[] = [];
  readonly #ids = new Set<string>();
  /** The documents of each sentence, by its words. */
  readonly #sentences = new Map<string, number[]>();

  /** The number of documents. */
  get size(): number {
    return this.#documents.length;
  }

  /** @throws {TypeError} if a document with this id was added before. */
  add({ id, publisher, date, texts }: PublishedDocument): void {
    if (this.#ids.has(id)) throw new TypeError(`Two documents have the id ${id}`);
    this.#ids.add(id);
    const document = this.#documents.length;
    this.#documents.push({ id, publisher, date });
    for (const sentence of distinctSentences(texts)) {
      const documents = this.#sentences.get(sentence);
      if (documents === undefined) this.#sentences.set(sentence, [document]);
      else documents.push(document);
    }
  }

  /** Returns where a sentence has been published; `null` if nowhere, or if it has no words. */
  provenance(sentence: string): Provenance | null {
    const documents = this.#documentsOf(foldWords(sentence));
    const [first] = documents;
    if (first === undefined) return null;
    return {
      documents: documents.length,
      publishers: new Set(documents.map(({ publisher }) => publisher)).size,
      first: documents.reduce(earlier, first),
    };
  }

  /**
   * Returns how much of a text others have published word for word.
   *
   * The *boilerplate score* is the share of its words that are in boilerplate sentences: those of at
   * least `minWords` words that at least `publishers` others have in one of their documents.
   *
   * @param texts a passage, or all texts of a document: a sentence in several of them counts once
   * @throws {RangeError} if an option is not an integer of at least 1.
   */
  boilerplate(texts: readonly string[], options: BoilerplateOptions = {}): Boilerplate {
    return scoreBoilerplate(texts, options, (words) =>
      this.#documentsOf(words).map(({ publisher }) => publisher),
    );
  }

  #documentsOf(words: string): { id: string; publisher: string; date: string }[] {
    return (this.#sentences.get(words) ?? []).flatMap((at) => this.#documents[at] ?? []);
  }
}

function distinctSentences(texts: readonly string[]): Set<string> {
  const sentences = new Set<string>();
  for (const text of texts) {
    for (const { start, end } of sentenceSpans(text)) {
      const words = foldWords(text.slice(start, end));
      if (words !== '') sentences.add(words);
    }
  }
  return sentences;
}

function earlier<T extends { id: string; date: string }>(a: T, b: T): T {
  return (byCodeUnits(a.date, b.date) || byCodeUnits(a.id, b.id)) <= 0 ? a : b;
}
