import type { Diagnostic, Location } from '@cydkit/parser';
import type { Report, ReportFinding } from '../report/report';
import { type NamingOptions, namingOf } from '../wording/file-name';
import { describeLocation, describePlaces } from '../wording/phrases';
import { type QuotePart, quoteParts } from '../wording/quote-parts';
import type { PlacedBlock } from './block-layout';
import { type PassageRange, passageRanges, passageRangesAt, uniteRanges } from './passage-ranges';
import type { ReportIndex, SegmentLookup } from './report-index';

/** A finding or diagnostic in words, with the words of the disclosure that it is about. */
export interface Note {
  /** From 1, in the order of the report. */
  number: number;
  severity: Diagnostic['severity'];
  code: string;
  /** Its name: the code, or the rule with its number if rules are explained. */
  name: string;
  /** The page that explains it, if rules are explained. */
  url: string | null;
  message: string;
  /** Places in the source, related ones included, in words. */
  places: string[];
  fix: string | null;
  /** The words that it rests on, with what they show. */
  evidence: { shows: string; quote: QuotePart[] }[];
  /** Where these words are; none if it is about no words of a passage. */
  ranges: PassageRange[];
}

/** Returns the name of the rule of a finding and the page that explains it. */
export type Explain = (finding: ReportFinding) => Pick<Note, 'name' | 'url'>;

/** Options of `notesOf`. */
export interface NoteOptions extends NamingOptions {
  /** Names rules and their pages. By default, findings are named by their codes. */
  explain?: Explain;
}

/** Returns the findings of rules, then the diagnostics of the reader. */
export function notesOf(
  { report, placed, segmentsAt }: ReportIndex,
  options: NoteOptions = {},
): Note[] {
  const { explain } = options;
  const blockOf = new Map(placed.map((block) => [block.block.fact, block]));
  return findingsAndDiagnostics(report).map((found, at) => {
    const note = {
      ...noteOf(found, at + 1, options),
      ranges: rangesOf(found, blockOf, segmentsAt),
    };
    if (!isFinding(found)) return note;
    return { ...note, ...explain?.(found), evidence: quotesOf(found) };
  });
}

/** Returns diagnostics as notes about no words in particular. */
export function notesOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: NamingOptions = {},
): Note[] {
  return diagnostics.map((diagnostic, at) => noteOf(diagnostic, at + 1, options));
}

function noteOf(found: ReportFinding | Diagnostic, number: number, options: NamingOptions): Note {
  const { severity, code, message, fix } = found;
  const named = namingOf(options);
  const placeOf = (place: Location): string =>
    describeLocation({ ...place, document: named(place.document) });
  return {
    number,
    severity,
    code,
    name: code,
    url: null,
    message,
    places: describePlaces(found, placeOf),
    fix: fix ?? null,
    evidence: [],
    ranges: [],
  };
}

function isFinding(found: ReportFinding | Diagnostic): found is ReportFinding {
  return 'evidence' in found;
}

/** Leaves out diagnostics that a finding repeats. */
function findingsAndDiagnostics({ filing, findings = [] }: Report): (ReportFinding | Diagnostic)[] {
  const known = new Set(findings.map(keyOf));
  return [...findings, ...filing.diagnostics.filter((each) => !known.has(keyOf(each)))];
}

function keyOf({ code, location }: ReportFinding | Diagnostic): string {
  return JSON.stringify([code, location?.document, location?.start, location?.end]);
}

function quotesOf({ evidence }: ReportFinding): Note['evidence'] {
  return evidence
    .filter(({ quote }) => quote !== null)
    .map((one) => ({ shows: one.shows, quote: quoteParts(one) }));
}

/** Returns the words of the evidence; if no passage has them, those at the finding's own place. */
function rangesOf(
  found: ReportFinding | Diagnostic,
  blockOf: ReadonlyMap<number, PlacedBlock>,
  segmentsAt: SegmentLookup,
): PassageRange[] {
  const { location } = found;
  const evidence = isFinding(found) ? found.evidence : [];
  const quoted = evidence.flatMap(({ fact, span, locations }) => {
    const block = fact === null ? undefined : blockOf.get(fact);
    if (span !== null) return block === undefined ? [] : passageRanges(block, span);
    return locations.flatMap((place) => passageRangesAt(segmentsAt, place));
  });
  if (quoted.length > 0) return uniteRanges(quoted);
  return location === undefined ? [] : passageRangesAt(segmentsAt, location);
}
