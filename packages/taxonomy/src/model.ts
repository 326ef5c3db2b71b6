import type { ConceptName } from './names';

/** A yearly release of the CYD taxonomy, the last part of its namespace. */
export type Edition = '2024' | '2025' | '2026';

/** The forms whose disclosure the taxonomy covers. Amendments (`10-K/A`) follow their form. */
export type Form = '10-K' | '20-F' | '8-K' | '6-K';

/** The role of a concept. Only `textBlock` and `flag` concepts are reported as facts. */
export type Kind = 'textBlock' | 'flag' | 'heading' | 'table' | 'axis' | 'domain' | 'lineItems';

/** `riskManagement`: once a year, in annual reports. `incident`: after an incident. */
export type Disclosure = 'riskManagement' | 'incident';

/**
 * Where a disclosure is required. Regulation S-K Item 106 (17 CFR 229.106) binds Form 10-K
 * (Item 1C); Form 20-F repeats it as Item 16K with the same paragraph letters.
 */
export type Regulation =
  | '17 CFR 229.106'
  | 'Form 20-F Item 16K'
  | 'Form 8-K Item 1.05'
  | 'Form 6-K';

/** A place in a regulation. */
export interface Citation {
  regulation: Regulation;
  /** `(b)(1)(i)`, `Instruction 2`; `null` for the regulation as a whole. */
  paragraph: string | null;
  /** The citation in full: `17 CFR 229.106(b)(1)(i)`. */
  text: string;
}

/** An element of the CYD taxonomy (XBRL 2.1 §5.1.1). */
export interface Concept {
  /** The local name, the same in every edition. */
  name: ConceptName;
  /** The standard label of the newest edition; for another edition's label see `labelIn`. */
  label: string;
  kind: Kind;
  /** The item type with its usual prefix: `dtr-types:textBlockItemType`. */
  dataType: string;
  /** The taxonomy has no instants: even an incident is reported for a period, often of one day. */
  periodType: 'duration';
  /** An abstract concept structures the disclosure and never has a fact of its own. */
  abstract: boolean;
  /** Position in the presentation of its disclosure, from 0. */
  order: number;
  disclosure: Disclosure;
  forms: readonly Form[];
  /** What requires the disclosure; for an abstract concept, the regulation as a whole. */
  paragraphs: readonly Citation[];
  /** The text block that explains this flag, or the flag that this text block explains. */
  pair: ConceptName | null;
  /** Oldest first. */
  editions: readonly Edition[];
  /** What is disclosed under the concept, in our words, not the taxonomy's documentation. */
  description: string;
}
