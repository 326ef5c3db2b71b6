import type {
  ComparedFiling,
  Comparison,
  ConceptChangeKind,
  FlagChangeKind,
} from '@cydkit/compare';
import type { FlagState } from '@cydkit/disclosure';
import type { Diagnostic } from '@cydkit/parser';
import { type NamingOptions, namingOf } from '../wording/file-name';
import { coRegistrantsOf, notStated, type Property, sourceLine } from '../wording/filing-head';
import { paragraphOf, shortLabel } from '../wording/labels';
import { describeContext, describeFilingPeriod } from '../wording/phrases';
import { type ChangeGroup, changeGroups } from './change-groups';
import { describeWords, summaryOf } from './change-summary';
import { type ConceptTitles, conceptTitles, mattersOf, withMatter } from './concept-titles';
import { expectComparison } from './expect-comparison';

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
export interface ComparisonOptions extends NamingOptions {
  /** Numbers and flags only: no text. Default false. */
  summary?: boolean;
}

/** Returns what a comparison shows, free of any format. */
export function comparisonView(
  comparison: Comparison,
  options: ComparisonOptions = {},
): ComparisonView {
  expectComparison(comparison);
  const { summary = false } = options;
  const titles = conceptTitles(comparison);
  return {
    head: comparisonHead(comparison, options),
    diagnostics: diagnosticsOf(comparison, options),
    flags: flagChanges(comparison),
    summary: hasNothingToCompare(comparison) ? [] : summaryOf(comparison),
    concepts: conceptChanges(comparison, titles),
    changes: summary ? [] : changeGroups(comparison, titles),
  };
}

/** Returns the diagnostics; their messages may name the sources. */
function diagnosticsOf(
  { diagnostics, old, new: current }: Comparison,
  options: ComparisonOptions,
): Diagnostic[] {
  const named = namingOf(options);
  const names = [old, current].flatMap(({ source }) => source.name ?? []);
  return diagnostics.map((diagnostic) => {
    const message = names.reduce(
      (said, name) => said.replaceAll(name, named(name)),
      diagnostic.message,
    );
    return { ...diagnostic, message };
  });
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

function comparisonHead(comparison: Comparison, options: ComparisonOptions): ComparisonHead {
  const { old, new: current } = comparison;
  const matters = mattersOf(comparison);
  const rows: [string, (filing: ComparedFiling) => string | null][] = [
    ['Period', ({ period }) => describeFilingPeriod(period) ?? notStated],
    ['Facts for', (filing) => (matters.length < 2 ? otherContext(filing) : null)],
    ['Fiscal year', fiscalYear],
    ['CIK', ({ entity }) => entity.cik ?? notStated],
    ['Co-registrants', coRegistrantsOf],
    ['Accession', ({ accession }) => accession ?? notStated],
    ['Amendment', ({ amendment }) => (amendment ? 'yes' : null)],
    ['Edition', ({ taxonomy }) => taxonomy ?? notStated],
    ['Source', ({ source }) => sourceLine(source, options)],
  ];
  return {
    heading: [registrant, form].map((part) => between(part(old), part(current))).join(' · '),
    about: [
      ...rows.flatMap(([name, textOf]) => {
        const [before, after] = [textOf(old), textOf(current)];
        if (before === null && after === null) return [];
        return [{ name, value: between(before ?? 'none', after ?? 'none') }];
      }),
      ...(matters.length < 2 ? [] : [{ name: 'Compared', value: listed(matters) }]),
    ],
    outcome: outcomeOf(comparison),
  };
}

function outcomeOf(comparison: Comparison): string | null {
  const { differs, complete, comparedBy } = comparison;
  if (hasNothingToCompare(comparison)) {
    return 'Nothing to compare: neither filing has a CYD fact.';
  }
  if (differs) return null;
  if (!complete) return 'No difference in what was compared, but not everything was compared.';
  return comparedBy === 'text'
    ? 'No difference.'
    : 'No difference in the letters, digits and signs that both sources keep.';
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

/** Enough matters to recognize what was compared. */
const mostMatters = 6;

function listed(matters: readonly (string | null)[]): string {
  const names = matters.slice(0, mostMatters).map((matter) => matter ?? 'the registrant');
  const others = matters.length - names.length;
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join('; ');
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

function flagChanges(comparison: Comparison): FlagChanges {
  const { flags, new: filing } = comparison;
  const matters = mattersOf(comparison);
  const changed = flags.flatMap(({ concept, context, label, change, old, new: current }) => {
    if (change === 'kept') return [];
    const paragraph = paragraphOf(concept, filing.form);
    const title = withMatter(shortLabel(label), matters[context]);
    return [{ label: title, paragraph, change, old, new: current }];
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
  const changed = concepts.flatMap(({ concept, context, change, similarity, words, flag }) => {
    if (change === 'kept') return [];
    return [
      {
        title: titleOf(concept, context),
        change,
        similarity: change === 'changed' ? similarity : null,
        words: `${describeWords(words)}${change === 'changed' && similarity === 1 ? ', the same ones' : ''}`,
        unchangedFlag: flag?.state ?? null,
      },
    ];
  });
  return { changed, kept: concepts.length - changed.length };
}
