import { comparisonKey } from '@cydkit/parser';
import type { Evidence } from './model/finding';

/**
 * Makes the fingerprints of one filing: of the rule, the concepts and the quoted words, not of
 * positions. Findings that share all of these are numbered, so that each gets its own.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(code: string, evidence: readonly Evidence[]): string {
    const quoted = evidence.map(({ concept, quote }) => [
      concept,
      quote === null ? null : comparisonKey(quote),
    ]);
    const content = JSON.stringify([code, quoted]);
    const number = this.#seen.get(content) ?? 0;
    this.#seen.set(content, number + 1);
    return hash(number === 0 ? content : `${content}#${number}`);
  }
}

/** Hashes UTF-16 code units by FNV-1a, twice with different constants: 64 bits against collisions. */
function hash(text: string): string {
  return hash32(text, 0x811c9dc5, 0x01000193) + hash32(text, 0x9e3779b1, 0x5bd1e995);
}

function hash32(text: string, basis: number, factor: number): string {
  let value = basis;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), factor);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
