import { comparisonKey, type Filing } from '@cydkit/parser';
import { checkComparison } from './checks';
import { compareConcepts } from './concepts';
import { type Statement, statementsOf } from './contexts';
import { compareFlags } from './flags';
import { isLost, lettersKey, losesCharacters } from './losses';
import type { ComparedFiling, Comparison } from './model';
import { sentencesOf } from './sentences';
import { statisticsOf } from './statistics';
import { areOrdered, mendedBlocks, type TextBlock, textBlocksOf } from './text-blocks';
import { compareText } from './text-changes';

/**
 * Sets two filings side by side: what became of each flag, each concept and each sentence.
 *
 * Compared are the facts without a dimension for the period of each report; of filings that have
 * none of these, the facts of one member. Where a source loses characters, only those that it
 * keeps are compared. Filings that should not be compared are compared all the same; the
 * diagnostics tell.
 */
export function compare(old: Filing, current: Filing): Comparison {
  const [a, b] = statementsOf(old, current);
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
  const concepts = compareConcepts(a, b, exact ? comparisonKey : lettersKey, flags, changes);
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

function blocksOf(statement: Statement, exact: boolean): TextBlock[] {
  const blocks = textBlocksOf(statement);
  return exact ? blocks : mendedBlocks(blocks);
}

function comparedFiling({ filing, context }: Statement): ComparedFiling {
  const { source, entity, form, accession, period } = filing;
  const { amendment, fiscalYear, fiscalPeriod, taxonomy } = filing;
  const about = { source, entity, form, accession, period };
  return { ...about, amendment, fiscalYear, fiscalPeriod, taxonomy, context };
}
