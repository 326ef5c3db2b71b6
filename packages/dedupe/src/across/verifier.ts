import { type Agreement, TextComparer } from '../similarity/agreement';
import { foldWords } from '../similarity/fold-words';
import type { Reading } from '../similarity/reading';
import { type Criteria, mayMeet } from './criteria';
import { ReadTexts, type TextOf } from './read-texts';

/** Compares the texts behind ids. */
export class Verifier {
  readonly #texts: ReadTexts<Reading>;
  #comparer = new TextComparer();

  constructor(textOf: TextOf) {
    this.#texts = new ReadTexts(textOf, () => {
      this.#comparer = new TextComparer();
      return (text) => this.#comparer.read(text);
    });
  }

  textOf(id: string): string {
    return this.#texts.both(id, id)[0].text;
  }

  /** The agreement of two documents, `null` where they are no near-duplicates. */
  verify(a: string, b: string, criteria: Criteria): Agreement | null {
    const [one, other] = this.#texts.both(a, b);
    if (!mayMeet(one, other, criteria)) return null;
    const agreement = this.#comparer.agree(one, other, criteria.similarity);
    return agreement !== null && agreement.unmatched <= criteria.unmatched ? agreement : null;
  }

  /** Whether both have the same words in the same order. */
  isSame(a: string, b: string): boolean {
    const [one, other] = this.#texts.both(a, b);
    if (one.text === other.text) return true;
    return one.words.length === other.words.length && foldWords(one.text) === foldWords(other.text);
  }
}
