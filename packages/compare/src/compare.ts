import { comparisonKey, expectFiling, type Filing } from '@cydkit/parser';
import { statisticsOf } from './change-statistics';
import { areOrdered, mendedBlocks, type TextBlock, textBlocksOf } from './compared-blocks';
import { type ComparedFacts, comparedFacts } from './compared-facts';
import { checkComparison } from './comparison-checks';
import { compareConcepts } from './concept-changes';
import { sentencesOf } from './distinct-sentences';
import { compareFlags } from './flag-changes';
import { isLost, lettersKey, losesCharacters } from './lossy-sources';
import type { ComparedFiling, Comparison } from './model';
import { compareText } from './text-changes';

/**
 * Compares two filings: finds what became of each flag, each concept and each sentence.
 *
 * It compares the facts without a dimension for the period of each report or, in filings that have
 * none, the facts of one member. If a source loses characters, only those that it keeps are compared.
 * Filings that should not be compared are compared all the same; the diagnostics say so.
 *
 * @throws TypeError if one of the two is no filing.
 */
export function compare(old: Filing, current: Filing): Comparison {
  expectFiling(old);
  expectFiling(current);
  const [a, b] = comparedFacts(old, current);
  const comparedBy = [old, current].some(losesCharacters) ? 'letters' : 'text';
  const exact = comparedBy === 'text';
  const blocks = { old: blocksOf(a, exact), new: blocksOf(b, exact) };
  const isOrdered = areOrdered(blocks.old) && areOrdered(blocks.new);
  const texts = {
    old: sentencesOf(blocks.old, isOrdered),
    new: sentencesOf(blocks.new, isOrdered),
  };

  const changes = compareText(texts.old, texts.new, exact ? {} : { ignore: isLost });
  const flags = compareFlags(a, b);
  const concepts = compareConcepts(a, b, {
    keyOf: exact ? comparisonKey : lettersKey,
    flags,
    changes,
  });
  return {
    schemaVersion: '1',
    old: comparedFiling(a),
    new: comparedFiling(b),
    differs:
      [...flags, ...concepts].some(({ change }) => change !== 'kept') ||
      changes.some(({ kind }) => kind !== 'kept'),
    comparedBy,
    flags,
    concepts,
    changes,
    statistics: statisticsOf(flags, concepts, changes, texts),
    diagnostics: checkComparison(a, b, comparedBy),
  };
}

function blocksOf(compared: ComparedFacts, exact: boolean): TextBlock[] {
  const blocks = textBlocksOf(compared);
  return exact ? blocks : mendedBlocks(blocks);
}

function comparedFiling({ filing, context }: ComparedFacts): ComparedFiling {
  const { source, entity, form, accession, period } = filing;
  const { amendment, fiscalYear, fiscalPeriod, taxonomy } = filing;
  const about = { source, entity, form, accession, period };
  return { ...about, amendment, fiscalYear, fiscalPeriod, taxonomy, context };
}
