import { sentenceSpans } from '@cydkit/text';
import { foldWords } from '../similarity/fold-words';
import { type Boilerplate, type BoilerplateOptions, scoreBoilerplate } from './boilerplate';
import { byCodeUnits } from './units';

/** A document and where it comes from. */
export interface PublishedDocument {
  /** For a filing its accession number. */
  id: string;
  /** Who published it; for a filing the CIK of its registrant. */
  publisher: string;
  /** The day, in a form whose order is that of the days: `2025-03-31`. */
  date: string;
  /** Its texts. A sentence that stands in several of them, or twice, counts once. */
  texts: readonly string[];
}

/** In how many documents a sentence stands. */
export interface Provenance {
  documents: number;
  publishers: number;
  /** The earliest of the documents by date, of several the one whose id comes first. */
  first: { id: string; publisher: string; date: string };
}

/**
 * Tells of a sentence where else it stands, word for word.
 *
 * Sentences are the same where their words are, in lower case and without apostrophes; punctuation
 * makes no difference. It keeps each distinct sentence once, and for each the documents it stands
 * in. Documents may be added in any order.
 */
export class SentenceIndex {
  readonly #documents: { id: string; publisher: string; date: string }[] = [];
  readonly #ids = new Set<string>();
  /** By the words of a sentence its documents. */
  readonly #sentences = new Map<string, number[]>();

  /** How many documents there are. */
  get size(): number {
    return this.#documents.length;
  }

  /** @throws {TypeError} where a document with this id was added before. */
  add({ id, publisher, date, texts }: PublishedDocument): void {
    if (this.#ids.has(id)) throw new TypeError(`there are two documents with the id ${id}`);
    this.#ids.add(id);
    const document = this.#documents.length;
    this.#documents.push({ id, publisher, date });
    for (const sentence of distinctSentences(texts)) {
      const documents = this.#sentences.get(sentence);
      if (documents === undefined) this.#sentences.set(sentence, [document]);
      else documents.push(document);
    }
  }

  /** Where a sentence stands; `null` where it stands nowhere, or has no words. */
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
   * How much of a text others have published word for word.
   *
   * The *boilerplate score* is the share of its words that stand in boilerplate sentences: those of
   * at least `minWords` words that at least `publishers` others have in one of their documents.
   *
   * @param texts a passage, or all texts of a document: a sentence that stands in several of them
   *   counts once
   * @throws {RangeError} where an option is no integer of at least 1.
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
