import type { Diagnostics } from '../diagnostics';
import { reportEditions, taxonomyOf } from '../editions';
import type { Fact, Filing, SourceFormat } from '../model';
import type { ParseOptions } from '../parse';
import { fillMarkdown } from '../text/to-markdown';
import { Row } from './columns';
import type { FactRow } from './cyd-rows';
import { type Dictionary, readFact } from './facts';
import { type KeyedFact, withoutRepeats } from './repeats';
import type { HeldRow, Slot } from './slots';

const format: SourceFormat = 'notes';

/** The filing of a slot, its facts in the order of their rows. */
export function buildFiling(slot: Slot, dictionary: Dictionary, options: ParseOptions): Filing {
  const { submission, diagnostics, held } = slot;
  const { accession, name, cik, form, period, fiscalYear, fiscalPeriod, filed, accepted } =
    submission;
  const keyed = held.map((row) => readKeyed(row, cik, dictionary, diagnostics));
  const facts = withoutRepeats(keyed, diagnostics);
  if (options.markdown) fillMarkdown(facts, false);
  report(slot, facts);
  return {
    source: { name: dictionary.document, format, bytes: sizeOf(held), sha256: null },
    title: null,
    entity: { name, cik },
    form,
    accession,
    period: { start: null, end: period },
    // A form is an amendment or it is not: EDGAR has no other word for it than the suffix.
    amendment: form === null ? null : form.endsWith('/A'),
    fiscalYear,
    fiscalPeriod,
    ...((filed ?? accepted) !== null && { submission: { filed, accepted, items: null } }),
    taxonomy: taxonomyOf(facts),
    facts,
    diagnostics: diagnostics.list(),
  };
}

function readKeyed(
  { line, columns, offset }: HeldRow,
  entity: string | null,
  dictionary: Dictionary,
  diagnostics: Diagnostics,
): KeyedFact {
  const row: FactRow = new Row(line, columns);
  const keys = ['tag', 'version', 'ddate', 'qtrs', 'dimh', 'coreg', 'lang'] as const;
  const key = keys.map((column) => row.text(column)).join('\t');
  return { key, fact: readFact(row, offset, entity, dictionary, diagnostics) };
}

/** The bytes of the data set that are the filing's. */
function sizeOf(rows: readonly HeldRow[]): number {
  return rows.reduce((sum, { line }) => sum + line.length, 0);
}

function report({ submission, dropped, diagnostics }: Slot, facts: readonly Fact[]): void {
  const { form } = submission;
  if (dropped > 0) {
    diagnostics.add('notes-filing-too-large', { facts: dropped });
  }
  reportEditions(facts, form, diagnostics);
  if (facts.length === 0) return;
  diagnostics.add('notes-lossy', {});
}
