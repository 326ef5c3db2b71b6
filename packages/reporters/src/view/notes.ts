import type { Diagnostic } from '@cydkit/parser';
import type { Finding } from '../findings';
import { describeLocation } from '../locations';
import type { Report } from '../report-model';
import type { PlacedBlock } from './places';
import { type Spot, spotsOfLocation, spotsOfRange, united } from './spots';

/** A finding or diagnostic with the words of the disclosure that it is about. */
export interface Note {
  /** From 1, in the order of the report. */
  number: number;
  severity: Diagnostic['severity'];
  code: string;
  message: string;
  /** Where in the source, other places included, in words. */
  places: string[];
  fix: string | null;
  /** None where it is about no words of a passage. */
  spots: Spot[];
}

/** All that there is to say about the filing: findings of rules first, then those of the reader. */
export function notesOf(report: Report, placed: readonly PlacedBlock[]): Note[] {
  return diagnosticsOf(report).map((finding, index) => {
    const { severity, code, message, location, related = [], fix = null } = finding;
    return {
      number: index + 1,
      severity,
      code,
      message,
      places: [
        ...(location === undefined ? [] : [describeLocation(location)]),
        ...related.map(({ message, location }) => `${message}, ${describeLocation(location)}`),
      ],
      fix,
      spots: spotsOf(finding, placed),
    };
  });
}

/** Findings and diagnostics; what a rule says again of a reader's diagnostic is told once. */
export function diagnosticsOf({ filing, findings = [] }: Report): Finding[] {
  const told = new Set(findings.map(keyOf));
  return [...findings, ...filing.diagnostics.filter((each) => !told.has(keyOf(each)))];
}

function keyOf({ code, location }: Diagnostic): string {
  return JSON.stringify([code, location?.document, location?.start, location?.end]);
}

function spotsOf({ evidence = [], location }: Finding, placed: readonly PlacedBlock[]): Spot[] {
  const quoted = evidence.flatMap((range) =>
    placed
      .filter(({ block }) => block.fact === range.fact)
      .flatMap((block) => spotsOfRange(block, range)),
  );
  if (quoted.length > 0) return united(quoted);
  return location === undefined ? [] : spotsOfLocation(placed, location);
}
