import { flags, formOf, kindOf, registrantsOf } from '@cydkit/disclosure';
import { type Finding, findRule, lint } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { createReport, type Report, type ReportPassage } from '@cydkit/presentation';
import { sentenceSpans } from '@cydkit/text';
import { floatBandOf } from '../store/float-bands';
import { comparedText, sha256 } from './compared-text';
import { factRow } from './fact-rows';
import type { FilingRecord, FilingRow, FindingRow, PassageRow, RegistrantRow } from './model';
import { withoutNul } from './without-nul';

/**
 * Returns what is stored of a filing: its facts, passages, sentences and findings. Takes a thread's
 * time, and no database.
 */
export function recordOf(read: Filing): FilingRecord {
  const filing = withoutNul(read);
  const report = createReport(filing);
  const passages = report.passages.flatMap(passageRow);
  return {
    filing: filingRow(report, passages),
    registrants: registrantsOf(filing).flatMap(registrantRow),
    facts: filing.facts.map((fact) => factRow(fact, filing)),
    flags: flags(filing).flatMap(({ concept, state }) =>
      concept === null ? [] : [{ concept, state }],
    ),
    passages,
    findings: lint(filing).findings.map(findingRow),
  };
}

function filingRow(
  { filing, statistics, blocks }: Report,
  passages: readonly PassageRow[],
): FilingRow {
  const { facts, ...header } = filing;
  const { entity, form, period, submission } = filing;
  const { base, amendment, transition } = formOf(filing);
  const float = entity.publicFloat;
  return {
    key: keyOf(filing),
    accession: filing.accession,
    format: filing.source.format,
    form,
    base_form: base,
    kind: kindOf(filing),
    amendment: Number(amendment),
    transition: Number(transition),
    cik: entity.cik,
    name: entity.name,
    sic: entity.sic ?? null,
    state: entity.state ?? null,
    country: entity.country ?? null,
    incorporation_state: entity.incorporationState ?? null,
    incorporation_country: entity.incorporationCountry ?? null,
    fiscal_year_end: entity.fiscalYearEnd ?? null,
    filer_category: entity.filerCategory ?? null,
    public_float: float?.amount ?? null,
    float_currency: float?.currency ?? null,
    float_band: floatBandOf(float),
    period_start: period.start,
    period_end: period.end,
    period_rounded: Number(period.rounded !== undefined),
    fiscal_year: fiscalYearOf(filing),
    filed: submission?.filed ?? null,
    accepted: submission?.accepted ?? null,
    items: submission?.items ? JSON.stringify(submission.items) : null,
    taxonomy: filing.taxonomy,
    facts: facts.length,
    blocks: blocks.length,
    passages: passages.length,
    words: passages.reduce((sum, { words }) => sum + words, 0),
    characters: statistics.characters,
    unique_characters: statistics.uniqueCharacters,
    digest: sha256(JSON.stringify(filing)),
    header: JSON.stringify(header),
  };
}

/** A file as filed does not have an accession number: it is known by its content. */
function keyOf({ accession, source, facts }: Filing): string {
  return accession ?? `sha256:${(source.sha256 ?? sha256(JSON.stringify(facts))).slice(0, 32)}`;
}

function fiscalYearOf({ fiscalYear, period }: Filing): number | null {
  const year = Number(fiscalYear ?? period.end?.slice(0, 4) ?? Number.NaN);
  // What has more digits is no year, and no number of 32 bits perhaps.
  return Number.isInteger(year) && year >= 0 && year <= 9999 ? year : null;
}

function registrantRow({ cik, name, sic, state, country }: Filing['entity']): RegistrantRow[] {
  if (cik === null) return [];
  return [{ cik, name, sic: sic ?? null, state: state ?? null, country: country ?? null }];
}

function passageRow({ text, concepts }: ReportPassage): PassageRow[] {
  const passage = comparedText(text);
  if (passage === null) return [];
  const sentences = sentenceSpans(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const compared = comparedText(sentence);
    return compared === null ? [] : [{ ...compared, text: sentence }];
  });
  return [{ ...passage, text, concepts, sentences }];
}

function findingRow({ rule, code, severity, message, evidence, fingerprint }: Finding): FindingRow {
  const [first] = evidence;
  const quotes = evidence.filter(({ quote }) => quote !== null);
  // Words say more than the value of a flag, which has no place in a text.
  const quoted = quotes.find(({ span }) => span !== null) ?? quotes[0];
  return {
    rule,
    code: findRule(rule)?.number ?? code,
    severity,
    message,
    concept: first?.concept ?? null,
    quote: quoted?.quote ?? null,
    fingerprint,
  };
}
