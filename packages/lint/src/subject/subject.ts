import type { Fact, Filing, SubmissionInfo } from '@cydkit/parser';
import { type ConceptName, type Edition, editions, findConcept } from '@cydkit/taxonomy';
import type { LintOptions } from '../model/result';
import type { BlockEntry, FlagEntry, Sentence, Subject } from '../model/subject';
import { absenceOf, placeOf, quoteOf, stateOf } from './evidence';
import { formTypeOf } from './form';
import { isReportContext, reportContextOf } from './report-context';
import { sentencesOf } from './sentences';

/** What there is to know beside the filing. */
export type SubjectOptions = Pick<LintOptions, 'prior' | 'submission' | 'corpus' | 'form'>;

/** Lays a filing out as the rules look at it. */
export function createSubject(
  filing: Filing,
  { prior, submission, corpus, form }: SubjectOptions = {},
): Subject {
  const context = reportContextOf(filing);
  const texts = filing.facts.flatMap(blockEntry);
  const blocks = texts.filter(({ fact }) => isReportContext(fact.context, context));
  const flags = filing.facts
    .flatMap(flagEntry)
    .filter(({ fact }) => isReportContext(fact.context, context));
  const sentences = new Map<BlockEntry, readonly Sentence[]>();

  return {
    filing,
    form: formTypeOf(filing, form),
    edition: editionOf(filing.taxonomy),
    context,
    blocks,
    texts,
    flags,
    block: (concept) => blocks.find((block) => block.concept === concept),
    flag: (concept) => flags.find((flag) => flag.concept === concept),
    reports: (concept) => filing.facts.some((fact) => fact.concept === concept),
    sentences: (block) => {
      const found = sentences.get(block) ?? sentencesOf(block.text);
      sentences.set(block, found);
      return found;
    },
    diagnostics: (codes) => filing.diagnostics.filter(({ code }) => isOneOf(code, codes)),
    prior: prior === undefined ? null : createSubject(prior),
    corpus: corpus ?? null,
    submission: submissionOf(filing, submission),
    quote: quoteOf,
    state: stateOf,
    place: (shows, index) => placeOf(shows, filing, index),
    absence: (shows, concept, near = []) => absenceOf(shows, filing, concept, near),
  };
}

function blockEntry(fact: Fact, index: number): BlockEntry[] {
  const concept = conceptOf(fact);
  if (fact.type !== 'textBlock' || concept === null) return [];
  if (fact.value === null || fact.value.trim() === '') return [];
  return [{ index, fact, concept, text: fact.value }];
}

function flagEntry(fact: Fact, index: number): FlagEntry[] {
  const concept = conceptOf(fact);
  if (fact.type !== 'flag' || fact.value === null || concept === null) return [];
  return [{ index, fact, concept, value: fact.value }];
}

function conceptOf({ concept }: Fact): ConceptName | null {
  return concept === null ? null : (findConcept(concept)?.name ?? null);
}

/** `cyd/2025` */
function editionOf(taxonomy: string | null): Edition | null {
  return editions.find((edition) => taxonomy === `cyd/${edition}`) ?? null;
}

/** What the caller knows counts before what the source states. */
function submissionOf(
  { submission: stated }: Filing,
  given: LintOptions['submission'] = {},
): SubmissionInfo {
  return {
    filed: given.filed ?? stated?.filed ?? null,
    accepted: given.accepted ?? stated?.accepted ?? null,
    items: given.items ?? stated?.items ?? null,
  };
}

function isOneOf(code: string, codes: readonly string[]): boolean {
  return codes.includes(code);
}
