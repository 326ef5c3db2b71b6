import type { Member } from '../containers/container-member';
import type { Filing } from '../model';
import { asciiKey } from '../text/keys';
import type { FileRole } from './glance';

/** What a document states about the filing that it belongs to. */
export interface Statement {
  member: Member;
  role: FileRole;
  /** Its place among the files that were given. */
  order: number;
  /** The filing that it would be alone. */
  filing: Filing;
  /** False if there was no room for the texts of its facts. */
  isWhole: boolean;
  sayings: Sayings;
  /** True if it has a text that hardly two filings have. */
  hasOwnWords: boolean;
}

/** Flags and a word or two are the same in many filings; texts of this length are not. */
const ownWords = 100;

/** True if a filing has a text long enough to be its own. */
export function hasOwnWords({ facts }: Pick<Filing, 'facts'>): boolean {
  return facts.some(({ type, value }) => type === 'textBlock' && (value?.length ?? 0) >= ownWords);
}

/**
 * What facts say, in a form that all shapes of a filing have in common: a concept and a value. A
 * label that may mean several concepts gives several forms of one saying.
 */
export type Sayings = readonly (readonly string[])[];

/** Returns what the facts of a filing say. Data sets and dumps lose white space and characters. */
export function sayingsOf({ facts }: Pick<Filing, 'facts'>): Sayings {
  return facts.map(({ concept, candidates, value }) => {
    const key = asciiKey(String(value));
    const digest = `${key.length} ${digestOf(key, 7)} ${digestOf(key, 31)}`;
    return (candidates ?? [concept ?? '']).map((name) => `${name} ${digest}`);
  });
}

/** A number of 32 bits; two texts that differ hardly ever agree in two of them. */
function digestOf(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193 + 2 * seed);
  }
  return value >>> 0;
}

/** True if there are facts, and the others say all that they say. */
export function isContained(sayings: Sayings, others: ReadonlySet<string>): boolean {
  return sayings.length > 0 && sayings.every((forms) => forms.some((saying) => others.has(saying)));
}

/** Returns the last day that a cover page, or else the first fact, is about. */
export function endOf({ period, facts }: Filing): string | null {
  return period.end ?? facts[0]?.context.period.end ?? null;
}

/** True unless two documents state different things. */
export function agree<Value>(a: Value | null, b: Value | null): boolean {
  return a === null || b === null || a === b;
}
