import type { Finding } from '@cydkit/lint';
import type { Diagnostic } from '@cydkit/parser';
import { describeLocation } from '../locations';
import type { Report } from '../report-model';
import type { Grounds } from './grounds';
import type { PlacedBlock } from './places';
import type { SourceIndex } from './source-index';
import { type Spot, spotsOfLocation, spotsOfRange, united } from './spots';

/** A finding or diagnostic with the words of the disclosure that it is about. */
export interface Note {
  /** From 1, in the order of the report. */
  number: number;
  severity: Diagnostic['severity'];
  code: string;
  /** What it is called: the code, or the rule with its number where somebody explains rules. */
  name: string;
  /** The page that explains it, where somebody explains rules. */
  url: string | null;
  message: string;
  /** Where in the source, other places included, in words. */
  places: string[];
  fix: string | null;
  /** The words that it rests on, with what they show. */
  evidence: { shows: string; quote: string }[];
  /** None where it is about no words of a passage. */
  spots: Spot[];
}

/** Tells of a finding what its rule is called and where that is explained. */
export type Explain = (finding: Finding) => Pick<Note, 'name' | 'url'>;

/** All that there is to say about the filing: findings of rules first, then those of the reader. */
export function notesOf({ report, placed, index }: Grounds, explain?: Explain): Note[] {
  const blockOf = new Map(placed.map((block) => [block.block.fact, block]));
  return diagnosticsOf(report).map((finding, at) => {
    const note = { ...noteOf(finding, at + 1), spots: spotsOf(finding, blockOf, index) };
    if (!isFinding(finding)) return note;
    return { ...note, ...explain?.(finding), evidence: quotesOf(finding) };
  });
}

/** A diagnostic by itself. */
export function noteOf(
  { severity, code, message, location, related = [], fix }: Diagnostic,
  number: number,
): Note {
  return {
    number,
    severity,
    code,
    name: code,
    url: null,
    message,
    places: [
      ...(location === undefined ? [] : [describeLocation(location)]),
      ...related.map(({ message, location }) => `${message}, ${describeLocation(location)}`),
    ],
    fix: fix ?? null,
    evidence: [],
    spots: [],
  };
}

function isFinding(said: Finding | Diagnostic): said is Finding {
  return 'evidence' in said;
}

/** Findings and diagnostics; what a rule says again of a reader's diagnostic is told once. */
export function diagnosticsOf({ filing, findings = [] }: Report): (Finding | Diagnostic)[] {
  const told = new Set(findings.map(keyOf));
  return [...findings, ...filing.diagnostics.filter((each) => !told.has(keyOf(each)))];
}

function keyOf({ code, location }: Diagnostic): string {
  return JSON.stringify([code, location?.document, location?.start, location?.end]);
}

function quotesOf({ evidence }: Finding): Note['evidence'] {
  return evidence.flatMap(({ shows, quote }) => (quote === null ? [] : { shows, quote }));
}

/** The words of all sides; where these are in no passage, those at the place of the finding. */
function spotsOf(
  said: Finding | Diagnostic,
  blockOf: ReadonlyMap<number, PlacedBlock>,
  index: SourceIndex,
): Spot[] {
  const { location } = said;
  const evidence = isFinding(said) ? said.evidence : [];
  const quoted = evidence.flatMap(({ fact, span, locations }) => {
    const block = fact === null ? undefined : blockOf.get(fact);
    if (span !== null) return block === undefined ? [] : spotsOfRange(block, span);
    return locations.flatMap((place) => spotsOfLocation(index, place));
  });
  if (quoted.length > 0) return united(quoted);
  return location === undefined ? [] : spotsOfLocation(index, location);
}
