import type { Context, Fact, Filing, FlagFact, TextBlockFact } from '@cydkit/parser';
import { concepts, findConcept } from '@cydkit/taxonomy';
import type { FindingEvidence, ReportFinding } from '../src/report/report';

// Filings of an invented company, composed for one test each.

export const year2025: Context = {
  id: 'c-1',
  entity: '0009999903',
  period: { start: '2025-01-01', end: '2025-12-31' },
  dimensions: [],
};

export function filing(facts: Fact[], given: Partial<Filing> = {}): Filing {
  return {
    source: { name: 'harbor.htm', format: 'inline-xbrl', bytes: 20_481, sha256: null },
    title: null,
    entity: { name: 'Harbor Lamp Works, Inc.', cik: '0009999903' },
    form: '10-K',
    accession: '0009999903-26-000007',
    period: { start: '2025-01-01', end: '2025-12-31' },
    amendment: false,
    fiscalYear: '2025',
    fiscalPeriod: 'FY',
    taxonomy: 'cyd/2025',
    facts,
    diagnostics: [],
    ...given,
  };
}

/** Finds a concept by the end of its name: `RoleOfManagementTextBlock`. */
export function conceptEnding(end: string): string {
  const found = concepts.find(({ name }) => name.endsWith(end));
  if (found === undefined) throw new RangeError(`There is no concept …${end}.`);
  return found.name;
}

export function textBlock(
  end: string,
  value: string | null,
  given: Partial<TextBlockFact> = {},
): TextBlockFact {
  return { ...base(conceptEnding(end)), type: 'textBlock', value, ...given };
}

export function flag(end: string, value: boolean | null, given: Partial<FlagFact> = {}): FlagFact {
  return { ...base(conceptEnding(end)), type: 'flag', value, ...given };
}

function base(concept: string): Omit<TextBlockFact, 'type' | 'value'> {
  return {
    concept,
    namespace: 'http://xbrl.sec.gov/cyd/2025',
    label: findConcept(concept)?.label ?? null,
    context: year2025,
    locations: [{ document: 'harbor.htm', start: 100, end: 200 }],
  };
}

/** A finding about a lamp; by default, about the document as a whole. */
export function finding(given: Partial<ReportFinding> = {}): ReportFinding {
  return {
    code: 'lamp-out',
    rule: given.code ?? 'lamp-out',
    severity: 'warning',
    message: 'The lamp is out.',
    args: {},
    evidence: [evidence({})],
    fingerprint: '00000000000000aa',
    ...given,
  };
}

/** The words or the place of a finding. */
export function evidence(given: Partial<FindingEvidence>): FindingEvidence {
  return {
    shows: 'The words',
    fact: null,
    concept: null,
    quote: null,
    marks: [],
    span: null,
    locations: [],
    ...given,
  };
}

export const role =
  'Our lamp security officer assesses and manages our material risks from cybersecurity threats every day.';
export const oversight = `Governance\nOur board oversees these risks twice a year. ${role}`;

/** A filing with two identical blocks inside a third, flags in all states and one of everything else. */
export function richFiling(): Filing {
  return filing(
    [
      flag('ProcessesIntegratedFlag', true),
      flag('ThirdPartyEngagedFlag', false),
      flag('MateriallyAffectRegistrantFlag', null, { nil: true }),
      textBlock('BoardOfDirectorsOversightTextBlock', oversight),
      textBlock('RoleOfManagementTextBlock', role, { id: 'f-2', html: `<p>${role}</p>` }),
      textBlock('ExpertiseOfManagementResponsibleTextBlock', role, { hidden: true }),
      textBlock('PositionsOrCommitteesResponsibleTextBlock', null, { nil: true }),
      { ...base('CyberLampCount'), type: 'other', value: '12 lamps' },
    ],
    {
      diagnostics: [
        {
          code: 'fact-nil',
          severity: 'warning',
          message: 'the fact is nil',
          args: { concept: 'PositionsOrCommitteesResponsibleTextBlock' },
          location: { document: 'harbor.htm', start: 1_204, end: 1_260 },
          related: [{ message: 'defined here', location: { document: null, start: 7, end: 7 } }],
          fix: 'Leave the fact out.',
        },
      ],
    },
  );
}
