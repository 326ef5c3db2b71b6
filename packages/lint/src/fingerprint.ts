import { comparisonKey, type Fact } from '@cydkit/parser';
import { countLeading, type SentenceSpan, sentenceSpans } from '@cydkit/text';
import { FormerFingerprints } from './former-fingerprints';
import type { Evidence, Finding } from './model/finding';
import { NumberedHashes } from './numbered-hashes';
import { decidingSpan } from './subject/deciding-span';

/**
 * Makes the fingerprints of one filing: of the rule, the concepts and the content that a finding is
 * about, wherever it is and however it is quoted. Of a text, that is the whole sentences with the
 * deciding words, or the one with which the quote begins.
 */
export class Fingerprints {
  readonly #facts: readonly Fact[];
  readonly #hashes = new NumberedHashes();
  readonly #former: FormerFingerprints;
  readonly #sentences = new Map<number, SentenceSpan[]>();

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
    this.#former = new FormerFingerprints(facts);
  }

  /** @param aliases what the rule was called, and rules that are now part of it */
  of(
    code: string,
    about: readonly Evidence[],
    aliases: readonly string[] = [],
  ): Pick<Finding, 'fingerprint' | 'formerFingerprints'> {
    const content = about.map((evidence) => [evidence.concept, this.#contentOf(evidence)]);
    return {
      fingerprint: `v2-${this.#hashes.of(JSON.stringify([code, content]))}`,
      formerFingerprints: this.#former.of([code, ...aliases], about),
    };
  }

  /** Returns whole sentences of a text or the value of a flag; `null` for a place. */
  #contentOf(evidence: Evidence): string | null {
    const { fact, quote, span } = evidence;
    const value = fact === null ? null : this.#facts[fact]?.value;
    if (fact === null || span === null || typeof value !== 'string') return quote;
    const sentences = this.#sentences.get(fact) ?? sentenceSpans(value);
    this.#sentences.set(fact, sentences);
    const { start, end } = decidingSpan({ ...evidence, span }, value);
    const first = countLeading(sentences, (sentence) => sentence.end <= start);
    const last = countLeading(sentences, (sentence) => sentence.start < end);
    const held = sentences.slice(first, Math.max(first + 1, last));
    return comparisonKey(value.slice(held[0]?.start, held.at(-1)?.end));
  }
}
