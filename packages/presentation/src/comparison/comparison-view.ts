import type {
  ComparedFiling,
  Comparison,
  ConceptChangeKind,
  FlagChangeKind,
} from '@cydkit/compare';
import type { FlagState } from '@cydkit/disclosure';
import type { Diagnostic } from '@cydkit/parser';
import { coRegistrantsOf, notStated, type Property, sourceLine } from '../wording/filing-head';
import { paragraphOf, shortLabel } from '../wording/labels';
import { describeContext, describeFilingPeriod } from '../wording/phrases';
import { type ChangeGroup, changeGroups } from './change-groups';
import { describeWords, summaryOf } from './change-summary';
import { type ConceptTitles, conceptTitles } from './concept-titles';

/** What a comparison shows, in this order, in every readable format; they differ in layout only. */
export interface ComparisonView {
  head: ComparisonHead;
  diagnostics: Diagnostic[];
  flags: FlagChanges;
  summary: string[];
  concepts: ConceptChanges;
  changes: ChangeGroup[];
}

/** Options of everything that shows a comparison. */
export interface ComparisonOptions {
  /** Numbers and flags only: no text. Default false. */
  summary?: boolean;
}

/** Returns what a comparison shows, free of any format. */
export function comparisonView(
  comparison: Comparison,
  { summary = false }: ComparisonOptions = {},
): ComparisonView {
  const titles = conceptTitles(comparison);
  return {
    head: comparisonHead(comparison),
    diagnostics: comparison.diagnostics,
    flags: flagChanges(comparison),
    summary: hasNothingToCompare(comparison) ? [] : summaryOf(comparison),
    concepts: conceptChanges(comparison, titles),
    changes: summary ? [] : changeGroups(comparison, titles),
  };
}

/** The top of a comparison. */
export interface ComparisonHead {
  /** Registrant and form, of both filings where they differ. */
  heading: string;
  /** What identifies the filings: `old → new`, or one value that both share. */
  about: Property[];
  /** A sentence if there is no difference, else `null`. */
  outcome: string | null;
}

function comparisonHead(comparison: Comparison): ComparisonHead {
  const { old, new: current } = comparison;
  const rows: [string, (filing: ComparedFiling) => string | null][] = [
    ['Period', ({ period }) => describeFilingPeriod(period) ?? notStated],
    ['Facts for', otherContext],
    ['Fiscal year', fiscalYear],
    ['CIK', ({ entity }) => entity.cik ?? notStated],
    ['Co-registrants', coRegistrantsOf],
    ['Accession', ({ accession }) => accession ?? notStated],
    ['Amendment', ({ amendment }) => (amendment ? 'yes' : null)],
    ['Edition', ({ taxonomy }) => taxonomy ?? notStated],
    ['Source', ({ source }) => sourceLine(source)],
  ];
  return {
    heading: [registrant, form].map((part) => between(part(old), part(current))).join(' · '),
    about: rows.flatMap(([name, textOf]) => {
      const [before, after] = [textOf(old), textOf(current)];
      if (before === null && after === null) return [];
      return [{ name, value: between(before ?? 'none', after ?? 'none') }];
    }),
    outcome: outcomeOf(comparison),
  };
}

function outcomeOf(comparison: Comparison): string | null {
  if (hasNothingToCompare(comparison)) {
    return 'Nothing to compare: neither filing has a CYD fact.';
  }
  return comparison.differs ? null : 'No difference.';
}

/** Reports whether neither filing has a CYD fact, so that equality means nothing. */
function hasNothingToCompare({ old, new: current }: Comparison): boolean {
  return old.context === null && current.context === null;
}

function between(old: string, current: string): string {
  return old === current ? current : `${old} → ${current}`;
}

function registrant({ entity }: ComparedFiling): string {
  return entity.name ?? 'Registrant not stated';
}

function form({ form }: ComparedFiling): string {
  return form ?? 'form not stated';
}

function fiscalYear({ fiscalYear, fiscalPeriod }: ComparedFiling): string | null {
  return fiscalYear && [fiscalYear, fiscalPeriod].filter(Boolean).join(' ');
}

/** Returns the context of the facts if it is not the filing's own. */
function otherContext({ context, period, entity }: ComparedFiling): string | null {
  if (context === null) return null;
  const isOwn = context.dimensions.length === 0 && context.period.end === period.end;
  return isOwn ? null : describeContext(context, entity);
}

/** A flag whose answer differs between the filings. */
export interface FlagChangeRow {
  label: string;
  paragraph: string | null;
  change: Exclude<FlagChangeKind, 'kept'>;
  old: FlagState;
  new: FlagState;
}

/** The flags of both filings. */
export interface FlagChanges {
  changed: FlagChangeRow[];
  /** The number of flags with the same answer in both filings, or reported in neither. */
  kept: number;
}

function flagChanges({ flags, new: { form } }: Comparison): FlagChanges {
  const changed = flags.flatMap(({ concept, label, change, old, new: current }) => {
    if (change === 'kept') return [];
    const paragraph = paragraphOf(concept, form);
    return [{ label: shortLabel(label), paragraph, change, old, new: current }];
  });
  return { changed, kept: flags.length - changed.length };
}

/** A concept whose text differs between the filings. */
export interface ConceptRow {
  title: string;
  change: Exclude<ConceptChangeKind, 'kept'>;
  /** 0 to 1; `null` if one filing has no text. */
  similarity: number | null;
  /** `412 → 431 words` */
  words: string;
  /** The answer of its flag in both filings; `null` if it changed or there is no flag. */
  unchangedFlag: 'true' | 'false' | null;
}

/** The concepts with text in either filing. */
export interface ConceptChanges {
  changed: ConceptRow[];
  /** The number of concepts with the same text in both filings. */
  kept: number;
}

function conceptChanges({ concepts }: Comparison, { titleOf }: ConceptTitles): ConceptChanges {
  const changed = concepts.flatMap(({ concept, change, similarity, words, flag }) => {
    if (change === 'kept') return [];
    return [
      {
        title: titleOf(concept),
        change,
        similarity: change === 'changed' ? similarity : null,
        words: `${describeWords(words)}${change === 'changed' && similarity === 1 ? ', the same ones' : ''}`,
        unchangedFlag: flag?.state ?? null,
      },
    ];
  });
  return { changed, kept: concepts.length - changed.length };
}
