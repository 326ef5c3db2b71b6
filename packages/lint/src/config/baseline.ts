import type { Filing } from '@cydkit/parser';
import * as v from 'valibot';
import type { Finding } from '../model/finding';
import { findRule } from '../rules/find-rule';

/** A known finding of a registrant, so that next year’s report is compared with this one’s. */
export interface BaselineEntry {
  /** CIK with ten digits; `null` if the source does not state it. */
  cik: string | null;
  /** The accession number or the name of the source, if there is no CIK. */
  source?: string | undefined;
  rule: string;
  fingerprint: string;
}

/** The content of a baseline file, in an order that is the same in every run. */
export interface Baseline {
  /** Entries of version 1 have the fingerprints of that version; they are still known. */
  schemaVersion: '1' | '2';
  findings: BaselineEntry[];
}

const entry = v.strictObject({
  cik: v.nullable(v.string()),
  source: v.optional(v.string()),
  rule: v.string(),
  fingerprint: v.string(),
});
const baselineSchema: v.GenericSchema<unknown, Baseline> = v.strictObject({
  schemaVersion: v.picklist(['1', '2']),
  findings: v.array(entry),
});

/** Checks what JSON gave and returns it as a baseline; `null` if it is none. */
export function readBaseline(value: unknown): Baseline | null {
  const result = v.safeParse(baselineSchema, value);
  return result.success ? result.output : null;
}

/** Collects the findings of a run into a baseline. */
export class BaselineBuilder {
  readonly #entries = new Map<string, BaselineEntry>();

  add(filing: Identified, findings: readonly Finding[]): void {
    for (const { rule, fingerprint } of findings) {
      const entry = { ...ownerOf(filing), rule, fingerprint };
      this.#entries.set(keyOf(entry), entry);
    }
  }

  build(): Baseline {
    const keys = [...this.#entries.keys()].sort();
    return { schemaVersion: '2', findings: keys.flatMap((key) => this.#entries.get(key) ?? []) };
  }
}

/** Returns a function that reports whether a finding is in a baseline. */
export function knownIn(baseline: Baseline): (filing: Identified, finding: Finding) => boolean {
  const keys = new Set(
    baseline.findings.map((entry) =>
      keyOf({ ...entry, rule: findRule(entry.rule)?.id ?? entry.rule }),
    ),
  );
  return (filing, { rule, fingerprint, formerFingerprints }) => {
    const owner = ownerOf(filing);
    const isKnown = (print: string): boolean =>
      keys.has(keyOf({ ...owner, rule, fingerprint: print }));
    const hasKnown = (part: readonly string[]): boolean => part.some(isKnown);
    const wasKnown = formerFingerprints.length > 0 && formerFingerprints.every(hasKnown);
    return isKnown(fingerprint) || wasKnown;
  };
}

type Identified = Pick<Filing, 'entity' | 'accession' | 'source'>;

/** Identifies the registrant; filings without a CIK may be of different ones. */
function ownerOf({
  entity: { cik },
  accession,
  source,
}: Identified): Omit<BaselineEntry, 'rule' | 'fingerprint'> {
  const name = accession ?? source.name;
  return cik === null && name !== null ? { cik, source: name } : { cik };
}

function keyOf({ cik, source, rule, fingerprint }: BaselineEntry): string {
  return `${cik ?? JSON.stringify(source ?? '')} ${rule} ${fingerprint}`;
}
