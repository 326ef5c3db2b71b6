import {
  flags,
  isEnglish,
  reportContextOf,
  type TextBlock,
  textBlocksAmong,
} from '@cydkit/disclosure';
import type { Filing } from '@cydkit/parser';
import { likeliestGround, materialityFlag, quotable, readStatements } from '@cydkit/statements';
import { findConcept } from '@cydkit/taxonomy';
import { excerptOf } from '@cydkit/text';
import { shortLabelOf } from '../filings/concept-label';
import { referenceOf } from '../filings/filing-reference';
import { areNear } from '../filings/rounded-days';
import { storedFiling } from '../filings/stored-filing';
import type { Corpus } from '../open-corpus';
import { annualRows, type IncidentRow } from './incident-rows';
import { statementsOf } from './incident-statements';
import type { AnnualFollowUp } from './model';

/** Returns the annual reports filed after an incident was first reported, up to the first that covers it. */
export function annualFollowUps(corpus: Corpus, first: IncidentRow): AnnualFollowUp[] {
  const later = annualRows(corpus, first.cik).filter((annual) => follows(annual, first));
  const covering = later.findIndex((annual) => covers(annual, first) === true);
  return later.slice(0, covering < 0 ? later.length : covering + 1).flatMap((annual) => {
    const filing = storedFiling(corpus, annual.key);
    return filing === undefined ? [] : [followUp(filing, annual, first)];
  });
}

/** By the days of filing or, where one is not known, by the periods. */
function follows(annual: IncidentRow, first: IncidentRow): boolean {
  if (annual.filed !== null && first.filed !== null) return annual.filed > first.filed;
  return covers(annual, first) !== false;
}

function covers(annual: IncidentRow, first: IncidentRow): boolean | null {
  const { period_end: end } = annual;
  const { period_end: day, period_rounded: rounded } = first;
  if (end === null || day === null || (rounded === 1 && areNear(end, day))) return null;
  return end >= day;
}

function followUp(filing: Filing, annual: IncidentRow, first: IncidentRow): AnnualFollowUp {
  const flag = flags(filing).find(({ concept }) => concept === materialityFlag);
  const materialityState = flag?.state ?? 'notReported';
  return {
    filing: referenceOf(annual),
    coversEvent: covers(annual, first),
    materialityFlag: materialityState,
    materiality: materialityOf(filing, materialityState === 'true'),
    statements: statementsOf(filing),
  };
}

/** Quotes the sentence that the flag most likely rests on, else the start of the text block beside the flag. */
function materialityOf(filing: Filing, state: boolean): AnnualFollowUp['materiality'] {
  const facts = reportContextOf(filing)?.facts ?? [];
  const blocks = textBlocksAmong(facts).filter(({ fact }) => isEnglish(fact.lang));
  const reading = readStatements(blocks.map(({ text }) => text)).of(materialityFlag);
  const ground = likeliestGround(reading, state);
  const block = ground === null ? undefined : blocks[ground.sentence.block];
  if (ground !== null && block !== undefined) {
    return quoted(block, excerptOf(block.text, quotable(ground.sentence, ground.claims)).quote);
  }
  const pair = findConcept(materialityFlag)?.pair;
  const beside = blocks.find(({ fact }) => fact.concept === pair);
  if (beside === undefined) return null;
  return quoted(beside, excerptOf(beside.text, { start: 0, end: beside.text.length }).quote);
}

function quoted({ fact: { concept } }: TextBlock, text: string): AnnualFollowUp['materiality'] {
  return concept === null ? null : { concept, label: shortLabelOf(concept), text };
}
