import { comparisonKey, type Fact } from '@cydkit/parser';
import type { Evidence } from './model/finding';
import { NumberedHashes } from './numbered-hashes';
import { decidingSpan, startsLate } from './subject/deciding-span';

/** Codes of the readers that had no place, and so no concept. */
const withoutPlace: ReadonlySet<string> = new Set(['notes-fact-repeated']);

/**
 * Makes the fingerprints of version 1, by which baselines and suppressions of that time know a finding.
 * They are of the quoted words, so that quotes are cut here as they were then.
 */
export class FormerFingerprints {
  readonly #facts: readonly Fact[];
  readonly #hashes = new NumberedHashes();

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
  }

  /** Of a rule that others became part of, each of the evidence may have been a finding of theirs. */
  of([code = '', ...aliases]: readonly string[], about: readonly Evidence[]): string[][] {
    const quoted = about.map((evidence) => {
      const quote = formerQuote(evidence, this.#facts);
      const concept = withoutPlace.has(code) ? null : evidence.concept;
      return [concept, quote === null ? null : comparisonKey(quote)];
    });
    const printsOf = (names: readonly string[], parts: unknown): string[] =>
      names.map((name) => this.#hashes.of(JSON.stringify([name, parts])));
    const whole = printsOf([code, ...aliases], quoted);
    if (aliases.length === 0 || quoted.length === 1) return [whole];
    return quoted.map((part) => [...whole, ...printsOf(aliases, [part])]);
  }
}

const longestQuote = 400;

/** A quote was one piece. Where deciding words lay too far apart for that, it began with the first. */
function formerQuote(evidence: Evidence, facts: readonly Fact[]): string | null {
  const { fact, quote, span } = evidence;
  const value = fact === null ? null : facts[fact]?.value;
  if (span === null || typeof value !== 'string') return quote;
  const quoted = { ...evidence, span };
  const isLonger = span.end - span.start > longestQuote;
  const start = isLonger ? decidingSpan(quoted, value).start : span.start;
  const room = value.slice(start, start + longestQuote);
  const end = isLonger ? start + room.search(/\s\S*$/u) : span.end;
  const words = value.slice(start, end > start ? end : start + longestQuote);
  return start > span.start || startsLate(quoted, value) ? `… ${words}` : words;
}
