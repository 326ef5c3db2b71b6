import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import { reportEditions, taxonomyOf } from '../editions';
import type { Fact, Filing, SourceFormat } from '../model';
import type { ParseOptions } from '../parse';
import { fillMarkdown } from '../text/to-markdown';
import { readAccession } from '../xbrl/accession';
import type { FactRow } from './cyd-rows';
import { type FactReading, type Lookups, readFact } from './notes-facts';
import type { HeldRow, PendingFiling } from './pending-filings';
import { Row } from './table-rows';

const format: SourceFormat = 'notes';

/** Builds a filing from its rows, with the facts in their order. */
export function buildFiling(
  pending: PendingFiling,
  lookups: Lookups,
  options: ParseOptions,
): Filing {
  const { submission, diagnostics, held } = pending;
  const { accession, entity, form, period, fiscalYear, fiscalPeriod, filed, accepted } = submission;
  const reading = { lookups, entity: entity.cik, diagnostics };
  const keyed = held.map((row) => readKeyed(row, reading));
  const facts = withoutRepeats(keyed, diagnostics);
  if (options.markdown) fillMarkdown(facts, false);
  reportOnFiling(pending, facts);
  return {
    source: { name: lookups.document, format, bytes: sizeOf(held), sha256: null },
    title: null,
    entity,
    form,
    accession: readAccession(accession),
    period: { start: null, end: period, ...(period !== null && { rounded: 'month' }) },
    // EDGAR marks the forms of amendments by this suffix only.
    amendment: form === null ? null : form.endsWith('/A'),
    fiscalYear,
    fiscalPeriod,
    ...((filed ?? accepted) !== null && { submission: { filed, accepted, items: null } }),
    taxonomy: taxonomyOf(facts),
    facts,
    diagnostics: diagnostics.list(),
  };
}

function readKeyed({ line, columns, offset }: HeldRow, reading: FactReading): KeyedFact {
  const row: FactRow = new Row(line, columns);
  const keys = ['tag', 'version', 'ddate', 'qtrs', 'dimh', 'coreg', 'lang'] as const;
  const key = keys.map((column) => row.text(column)).join('\t');
  return { key, fact: readFact(row, offset, reading) };
}

/** Returns the size of a filing's rows in bytes. */
function sizeOf(rows: readonly HeldRow[]): number {
  return rows.reduce((sum, { line }) => sum + line.length, 0);
}

function reportOnFiling(
  { submission, dropped, diagnostics }: PendingFiling,
  facts: readonly Fact[],
): void {
  const { form, unlisted } = submission;
  if (unlisted) diagnostics.add('notes-registrants-partial', unlisted);
  if (dropped > 0) {
    diagnostics.add('notes-filing-too-large', { facts: dropped });
  }
  reportEditions(facts, form, diagnostics);
  if (facts.length === 0) return;
  diagnostics.add('notes-lossy', {});
}

/** A fact and what identifies it; repetitions, which `iprx` numbers, have the same key. */
interface KeyedFact {
  fact: Fact;
  key: string;
}

/**
 * Returns the facts without repetitions of equal value. A repetition with another value is kept
 * (EFM 6.5.12 forbids it).
 */
function withoutRepeats(facts: KeyedFact[], diagnostics: Diagnostics): Fact[] {
  const values = new Map<string, Map<Fact['value'], Fact>>();
  const kept: Fact[] = [];
  const repeated: Fact[] = [];
  for (const { fact, key } of facts) {
    const known = values.get(key);
    const same = known?.get(fact.value);
    if (known === undefined) {
      values.set(key, new Map([[fact.value, fact]]));
    } else if (same !== undefined) {
      repeated.push(same);
      continue;
    } else {
      known.set(fact.value, fact);
      const [location] = fact.locations;
      diagnostics.add(
        'notes-fact-contradictory',
        { concept: shown(fact.concept ?? '') },
        location && { location },
      );
    }
    kept.push(fact);
  }
  if (repeated.length > 0) {
    const concepts = new Set(repeated.map(({ concept }) => shown(concept ?? '')));
    const args = { repetitions: repeated.length, concepts: [...concepts] };
    const location = repeated[0]?.locations[0];
    diagnostics.add('notes-fact-repeated', args, location && { location });
  }
  return kept;
}
