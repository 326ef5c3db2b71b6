import {
  type Entry,
  flagsAmong,
  formOf,
  isEnglish,
  reportContextOf,
  type TextBlock,
  textBlocksOf,
} from '@cydkit/disclosure';
import type { Fact, Filing, SubmissionInfo } from '@cydkit/parser';
import { readStatements } from '@cydkit/statements';
import { type ConceptName, type Edition, editions, findConcept } from '@cydkit/taxonomy';
import { sentenceSpans } from '@cydkit/text';
import type { LintOptions } from '../model/result';
import type { BlockEntry, FlagEntry, Sentence, Subject } from '../model/subject';
import { absenceOf, placeOf, quoteOf, stateOf } from './evidence';

/** What a caller may know besides the filing. */
export type SubjectOptions = Pick<LintOptions, 'prior' | 'submission' | 'corpus' | 'form'>;

/** Prepares a filing for the rules. */
export function createSubject(
  filing: Filing,
  { prior, submission, corpus, form }: SubjectOptions = {},
): Subject {
  const report = reportContextOf(filing);
  const facts = report?.facts ?? [];
  const own = new Set(facts.map(({ index }) => index));
  const texts = textBlocksOf(filing).flatMap(blockEntry);
  const ownTexts = texts.filter(({ index }) => own.has(index));
  const blocks = ownTexts.filter(({ fact }) => isEnglish(fact.lang));
  const flags = facts.flatMap(flagEntry);
  const answers = new Map(flagsAmong(facts).map((answer) => [answer.concept, answer.state]));
  const firstBlocks = firstOfEach([...blocks, ...ownTexts], ({ concept }) => concept);
  const answering = flags.filter(({ concept, value }) => String(value) === answers.get(concept));
  const firstFlags = firstOfEach(answering, ({ concept }) => concept);
  const reported = new Set(filing.facts.map(({ concept }) => concept));
  const statements = readStatements(blocks.map(({ text }) => text));
  const sentences = new Map<BlockEntry, readonly Sentence[]>();

  return {
    filing,
    form: formOf(filing, form),
    edition: editionOf(filing.taxonomy),
    context: report?.context ?? null,
    blocks,
    texts,
    flags,
    block: (concept) => firstBlocks.get(concept),
    flag: (concept) => firstFlags.get(concept),
    reports: (concept) => reported.has(concept),
    sentences: (block) => {
      const found = sentences.get(block) ?? sentencesOf(block.text);
      sentences.set(block, found);
      return found;
    },
    reading: (flag) => statements.of(flag),
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

/** Splits a text into trimmed sentences in reading order; a semicolon ends one, too. */
function sentencesOf(text: string): Sentence[] {
  return sentenceSpans(text, { semicolons: true }).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}

function blockEntry(block: TextBlock): BlockEntry[] {
  const concept = conceptOf(block.fact);
  return concept === null ? [] : [{ ...block, concept }];
}

function flagEntry({ index, fact }: Entry): FlagEntry[] {
  const concept = conceptOf(fact);
  if (fact.type !== 'flag' || fact.value === null || concept === null) return [];
  return [{ index, fact, concept, value: fact.value }];
}

function conceptOf({ concept }: Fact): ConceptName | null {
  return concept === null ? null : (findConcept(concept)?.name ?? null);
}

/** Reads the edition from `cyd/2025`. */
function editionOf(taxonomy: string | null): Edition | null {
  return editions.find((edition) => taxonomy === `cyd/${edition}`) ?? null;
}

/** Combines both; what the caller knows takes precedence over what the source states. */
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

function firstOfEach<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item> {
  return new Map(items.toReversed().map((item) => [keyOf(item), item]));
}

function isOneOf(code: string, codes: readonly string[]): boolean {
  return codes.includes(code);
}
