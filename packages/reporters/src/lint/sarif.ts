import { type Evidence, type Finding, findRule, type LintResult, pageUrl } from '@cydkit/lint';
import type { Filing, Location, Severity } from '@cydkit/parser';
import type {
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Run,
  Location as SarifLocation,
} from 'sarif';
import { printable } from '../text/safe-text';
import { evidenceLines, infoOfCode, unusedLines } from './finding-words';
import { type LintWriter, type LocatedOptions, writerOf } from './lint-run';

/** Options of `sarifWriter`. */
export interface SarifOptions extends LocatedOptions {
  /** Version of the program that writes the log. */
  version?: string;
}

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Returns a writer of a SARIF 2.1.0 log of one run. Results are written as they come; the rules that
 * they name follow, as the order of properties is free in JSON.
 */
export function sarifWriter({ version, regionOf }: SarifOptions = {}): LintWriter {
  const used = new Set<string>();
  let begun = false;
  const result = (finding: Finding, filing: Filing, more: Partial<Result>): string => {
    used.add(finding.rule);
    const text = JSON.stringify({ ...resultOf(finding, filing, regionOf), ...more });
    return `        ${printable(text, 'json')}`;
  };
  function* results({ filing, findings, suppressed, known }: LintResult): Generator<string> {
    for (const finding of findings) yield result(finding, filing, {});
    for (const finding of suppressed) {
      const justification = finding.suppression.reason;
      yield result(finding, filing, { suppressions: [{ kind: 'external', justification }] });
    }
    for (const finding of known) yield result(finding, filing, { baselineState: 'unchanged' });
  }
  return writerOf({
    *add(linted) {
      let before = begun ? ',' : begin;
      for (const text of results(linted)) {
        yield `${before}\n${text}`;
        before = ',';
      }
      begun ||= before === ',';
    },
    *end(summary, { incomplete = false }) {
      const tool: Run['tool'] = {
        driver: {
          name: 'cyd',
          informationUri: 'https://github.com/cydkit/cydkit',
          ...(version !== undefined && { version, semanticVersion: version }),
          rules: [...used].sort().map(descriptorOf),
        },
      };
      const invocation = {
        executionSuccessful: !incomplete,
        toolExecutionNotifications: unusedLines(summary).map((text) => ({
          level: 'warning' as const,
          message: { text },
        })),
      };
      const end = begun ? '\n      ]' : `${begin}]`;
      const rest = [
        `"columnKind": "utf16CodeUnits"`,
        `"tool": ${printable(JSON.stringify(tool), 'json')}`,
        `"invocations": ${printable(JSON.stringify([invocation]), 'json')}`,
      ];
      yield `${end},\n      ${rest.join(',\n      ')}\n    }\n  ]\n}\n`;
    },
  });
}

const begin = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "results": [`;

function resultOf(finding: Finding, filing: Filing, regionOf: LocatedOptions['regionOf']): Result {
  const { rule, code, severity, message, location, evidence, fix, fingerprint } = finding;
  const former = finding.formerFingerprints[0]?.[0];
  const [first, ...others] = evidence;
  const related = placesBeside(first, others).map((place, index) =>
    relatedOf(place, index, regionOf),
  );
  const lines = [message, ...evidenceLines(finding), ...(fix === undefined ? [] : [`Fix: ${fix}`])];
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: lines.join('\n') },
    locations: [
      {
        physicalLocation: physicalOf(location, filing.source.name, regionOf),
        ...(first?.concept != null && { logicalLocations: [logicalOf(first.concept)] }),
      },
    ],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: {
      ...(former !== undefined && { 'cydkitFinding/v1': former }),
      'cydkitFinding/v2': fingerprint,
    },
    properties: { code, accession: filing.accession, cik: filing.entity.cik },
  };
}

interface RelatedPlace {
  message: string;
  concept: string | null;
  location: Location;
}

/** Returns the other parts of the first quote, then the first places of the other evidence. */
function placesBeside(first: Evidence | undefined, others: readonly Evidence[]): RelatedPlace[] {
  const pieces = (first?.span ? first.locations.slice(1) : []).map((location) => ({
    message: 'The quote continues',
    concept: first?.concept ?? null,
    location,
  }));
  const beside = others.flatMap(({ shows, concept, locations: [location] }) =>
    location === undefined ? [] : [{ message: shows, concept, location }],
  );
  return [...pieces, ...beside];
}

function relatedOf(
  { message, concept, location }: RelatedPlace,
  index: number,
  regionOf: LocatedOptions['regionOf'],
): SarifLocation {
  return {
    id: index + 1,
    message: { text: message },
    physicalLocation: physicalOf(location, null, regionOf),
    ...(concept !== null && { logicalLocations: [logicalOf(concept)] }),
  };
}

function logicalOf(concept: string): NonNullable<SarifLocation['logicalLocations']>[number] {
  return { name: concept, fullyQualifiedName: `cyd:${concept}`, kind: 'member' };
}

/** A snippet is what the region holds (SARIF 2.1.0 §3.30.13); the quote is in the message. */
function physicalOf(
  location: Location | undefined,
  fallback: string | null,
  regionOf: LocatedOptions['regionOf'],
): PhysicalLocation {
  const artifactLocation = { uri: uriOf(location?.document ?? fallback ?? 'input') };
  if (location === undefined) return { artifactLocation };
  const { start, end } = location;
  const region = regionOf?.(location);
  // A viewer would look for these bytes in the archive, or the compressed file.
  if (regionOf && region === undefined) return { artifactLocation };
  const { text, ...lines } = region ?? {};
  return {
    artifactLocation,
    region: {
      byteOffset: start,
      byteLength: end - start,
      ...lines,
      ...(text !== undefined && { snippet: { text } }),
    },
  };
}

/** Returns a relative reference, or a file URI for an absolute path (RFC 3986, RFC 8089). */
function uriOf(name: string): string {
  // No encoding has halves of surrogate pairs.
  const whole = name.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\\', '/');
  const path = whole.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  // `C:/drafts`, whose colon must not look like a scheme.
  return /^[A-Za-z]%3A\//u.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}

function descriptorOf(id: string): ReportingDescriptor {
  const rule = findRule(id);
  const helpUri = pageUrl(id);
  const info = infoOfCode(id);
  const severity = rule?.severity ?? info?.severity ?? 'warning';
  const help = rule ? `${rule.rationale}\n\nFix: ${rule.fix}` : (info?.help ?? id);
  return {
    id,
    name: pascal(id),
    shortDescription: { text: rule?.title ?? info?.title ?? id },
    fullDescription: { text: rule?.rationale ?? info?.help ?? id },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
    ...(helpUri !== null && { helpUri }),
    ...(rule && { properties: { number: rule.number, source: rule.source.citation } }),
  };
}

/** Returns `FlagsMissing` for `flags-missing`, as SARIF names rules. */
function pascal(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
