import {
  type Context,
  type Diagnostic,
  expectFiling,
  type Fact,
  type Filing,
  type FilingEntity,
  type Location,
  type Period,
  type Registrant,
  type Source,
  type SubmissionInfo,
  type TextBlockFact,
} from '@cydkit/parser';
import {
  expectReport,
  type FindingEvidence,
  type Report,
  type ReportFinding,
} from '@cydkit/presentation';
import type { FactJson, FilingJson, JsonOptions, ReportJson } from './documents';

/** Returns a filing in the JSON contract, with its keys in order and nothing internal. */
export function filingJson(filing: Filing, options: JsonOptions = {}): FilingJson {
  expectFiling(filing);
  // Facts share contexts, which may have thousands of dimensions.
  const contextOf = memoized(contextJson);
  return {
    schemaVersion: '1',
    source: sourceJson(filing.source),
    entity: entityJson(filing.entity),
    form: filing.form,
    accession: filing.accession,
    period: periodJson(filing.period),
    taxonomy: filing.taxonomy,
    facts: filing.facts.map((fact) => factJson(fact, contextOf(fact.context), options)),
    diagnostics: filing.diagnostics.map(diagnosticJson),
    title: filing.title,
    amendment: filing.amendment,
    ...(filing.transition && { transition: filing.transition }),
    fiscalYear: filing.fiscalYear,
    fiscalPeriod: filing.fiscalPeriod,
    ...(filing.submission && { submission: submissionJson(filing.submission) }),
  };
}

function submissionJson({ filed, accepted, items }: SubmissionInfo): SubmissionInfo {
  return { filed, accepted, items };
}

/** Returns a report in the JSON contract. */
export function reportJson(report: Report, options: JsonOptions = {}): ReportJson {
  expectReport(report);
  const { passages, blocks, relations, moreRelations, statistics } = report;
  const filing = filingJson(report.filing, options);
  const findings = report.findings?.map(findingJson);
  return {
    schemaVersion: '1',
    filing,
    passages,
    blocks,
    relations,
    ...(moreRelations && { moreRelations }),
    statistics,
    ...(findings && { findings }),
  };
}

/** Returns a source with its keys in the order of the contract. */
export function sourceJson({ name, format, bytes, sha256 }: Source): Source {
  return { name, format, bytes, sha256 };
}

/** Returns the registrants with their keys in the order of the contract. */
export function entityJson({ coRegistrants, ...entity }: FilingEntity): FilingEntity {
  return {
    ...registrantJson(entity),
    ...(coRegistrants && {
      coRegistrants: coRegistrants.map(({ member, ...registrant }) => ({
        ...registrantJson(registrant),
        ...(member && { member: { namespace: member.namespace, name: member.name } }),
      })),
    }),
  };
}

function registrantJson({ name, cik, publicFloat, ...details }: Registrant): Registrant {
  const { sic, state, country, incorporationState, incorporationCountry } = details;
  const { fiscalYearEnd, filerCategory } = details;
  const inOrder = {
    ...{ sic, state, country, incorporationState, incorporationCountry },
    ...{ fiscalYearEnd, filerCategory },
    publicFloat: publicFloat && { amount: publicFloat.amount, currency: publicFloat.currency },
  };
  const stated = Object.entries(inOrder).filter(([, value]) => value !== undefined);
  return { name, cik, ...Object.fromEntries(stated) };
}

/** Returns a function that computes each answer once. */
function memoized<Given, Answer>(compute: (given: Given) => Answer): (given: Given) => Answer {
  const answers = new Map<Given, Answer>();
  return (given) => {
    const known = answers.get(given);
    if (known !== undefined) return known;
    const answer = compute(given);
    answers.set(given, answer);
    return answer;
  };
}

function factJson(
  fact: Fact,
  context: Context,
  { html = true, markdown = true }: JsonOptions,
): FactJson {
  const { id, candidates, lang, nil, hidden, concealed } = fact;
  const markup: Pick<TextBlockFact, 'html' | 'markdown' | 'concealedText'> =
    fact.type === 'textBlock' ? fact : {};
  return {
    concept: fact.concept,
    namespace: fact.namespace,
    label: fact.label,
    type: fact.type,
    value: fact.value,
    ...(markdown && markup.markdown !== undefined && { markdown: markup.markdown }),
    ...(html && markup.html !== undefined && { html: markup.html }),
    ...(markup.concealedText !== undefined && { concealedText: markup.concealedText }),
    context,
    locations: fact.locations.map(locationJson),
    ...(id !== undefined && { id }),
    ...(candidates && { candidates }),
    ...(lang !== undefined && { lang }),
    ...(nil && { nil }),
    ...(hidden && { hidden }),
    ...(concealed && { concealed }),
  };
}

/** Returns a context with its keys in the order of the contract. */
export function contextJson({ id, entity, period, dimensions }: Context): Context {
  return {
    entity,
    period: periodJson(period),
    dimensions: dimensions.map(({ axis, member, typed }) => ({
      axis: { namespace: axis.namespace, name: axis.name },
      member: member && { namespace: member.namespace, name: member.name },
      ...(typed !== undefined && { typed }),
    })),
    ...(id !== undefined && { id }),
  };
}

/** Returns a period with its keys in the order of the contract. */
export function periodJson({ start, end, duration, rounded }: Period): Period {
  return { start, end, ...(duration !== undefined && { duration }), ...(rounded && { rounded }) };
}

/** Returns a diagnostic with its keys in the order of the contract. */
export function diagnosticJson({ location, related, fix, ...rest }: Diagnostic): Diagnostic {
  return {
    code: rest.code,
    severity: rest.severity,
    message: rest.message,
    args: rest.args,
    ...(rest.unlisted !== undefined && { unlisted: rest.unlisted }),
    ...(location && { location: locationJson(location) }),
    ...(related && {
      related: related.map(({ message, location }) => ({
        message,
        location: locationJson(location),
      })),
    }),
    ...(fix !== undefined && { fix }),
  };
}

function findingJson(finding: ReportFinding): ReportFinding {
  const { rule, evidence, fingerprint } = finding;
  return { ...diagnosticJson(finding), rule, evidence: evidence.map(evidenceJson), fingerprint };
}

function evidenceJson({
  shows,
  fact,
  concept,
  quote,
  marks,
  span,
  locations,
}: FindingEvidence): FindingEvidence {
  return {
    shows,
    fact,
    concept,
    quote,
    marks: marks.map(({ start, end }) => ({ start, end })),
    span: span && { start: span.start, end: span.end },
    locations: locations.map(locationJson),
  };
}

function locationJson({ document, start, end }: Location): Location {
  return { document, start, end };
}
