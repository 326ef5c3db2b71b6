import { comparisonKey, expectFiling, type Filing } from '@cydkit/parser';
import { statisticsOf } from './change-statistics';
import { areOrdered, furnitureOf, mendedBlocks, textBlocksOf } from './compared-blocks';
import { type ComparedFacts, type ComparedPair, pairFacts } from './compared-facts';
import { checkComparison, isComplete } from './comparison-checks';
import { compareConcepts } from './concept-changes';
import { type SentenceList, sentencesOf } from './distinct-sentences';
import { compareFlags } from './flag-changes';
import { isLost, lettersKey, losesCharacters } from './lossy-sources';
import type { ComparedFiling, Comparison, ConceptChange, FlagChange, TextChange } from './model';
import { compareText } from './text-changes';

/**
 * Compares two filings: finds what became of each flag, each concept and each sentence.
 *
 * Facts are compared with those about the same matter: the registrant, member and period. What has
 * no partner is `uncompared`. Characters that look the same count as the same, and page numbers do not
 * count. If a source loses characters, only those that it keeps are compared. Filings that should not
 * be compared are compared all the same; the diagnostics say so.
 *
 * @throws TypeError if one of the two is no filing.
 */
export function compare(old: Filing, current: Filing): Comparison {
  expectFiling(old);
  expectFiling(current);
  const { pairs, uncompared } = pairFacts(old, current);
  const comparedBy = [old, current].some(losesCharacters) ? 'letters' : 'text';
  const furniture = { old: furnitureOf(old), new: furnitureOf(current) };
  const settings = { exact: comparedBy === 'text', furniture };
  const found: PairChanges[] = [];
  let changed = 0;
  for (const [context, pair] of pairs.entries()) {
    const each = comparePair(pair, { ...settings, context, changed });
    found.push(each);
    changed += each.changes.length;
  }

  const flags = found.flatMap((each) => each.flags);
  const concepts = found.flatMap((each) => each.concepts);
  const changes = found.flatMap((each) => each.changes);
  const texts = found.map((each) => each.texts);
  return {
    schemaVersion: '1',
    old: comparedFiling(
      old,
      pairs.map((pair) => pair.old),
    ),
    new: comparedFiling(
      current,
      pairs.map((pair) => pair.new),
    ),
    differs:
      [...flags, ...concepts].some(({ change }) => change !== 'kept') ||
      changes.some(({ kind }) => kind !== 'kept'),
    complete: isComplete(old, current, { pairs, uncompared }),
    uncompared,
    contexts: pairs.map((pair) => ({ old: pair.old.context, new: pair.new.context })),
    comparedBy,
    flags,
    concepts,
    changes,
    statistics: statisticsOf(flags, concepts, changes, texts),
    diagnostics: checkComparison(old, current, { pairs, uncompared, comparedBy, furniture }),
  };
}

interface Settings {
  /** The index of the pair. */
  context: number;
  /** The number of changes in the pairs before. */
  changed: number;
  /** True if all but white space counts. */
  exact: boolean;
  /** The lines that page breaks left in each filing. */
  furniture: { old: ReadonlySet<string>; new: ReadonlySet<string> };
}

interface PairChanges {
  flags: FlagChange[];
  concepts: ConceptChange[];
  changes: TextChange[];
  texts: { old: SentenceList; new: SentenceList };
}

/** Compares the facts about one matter. */
function comparePair(
  pair: ComparedPair,
  { context, changed, exact, furniture }: Settings,
): PairChanges {
  const [a, b] = [
    { ...pair.old, blocks: textBlocksOf(pair.old, furniture.old) },
    { ...pair.new, blocks: textBlocksOf(pair.new, furniture.new) },
  ];
  const blocks = exact
    ? { old: a.blocks, new: b.blocks }
    : { old: mendedBlocks(a.blocks), new: mendedBlocks(b.blocks) };
  const isOrdered = areOrdered(blocks.old) && areOrdered(blocks.new);
  const texts = {
    old: sentencesOf(blocks.old, isOrdered),
    new: sentencesOf(blocks.new, isOrdered),
  };

  const keyOf = exact ? comparisonKey : lettersKey;
  const options = exact ? { keyOf } : { keyOf, ignore: isLost };
  const changes = compareText(texts.old, texts.new, options).map((change, index) => ({
    id: `c${changed + index + 1}`,
    context,
    ...change,
  }));
  const flags = compareFlags(a, b, context === 0);
  return {
    flags: flags.map((flag) => ({ context, ...flag })),
    concepts: compareConcepts(a, b, { keyOf, flags, changes }).map((concept) => {
      return { context, ...concept };
    }),
    changes,
    texts,
  };
}

function comparedFiling(filing: Filing, compared: readonly ComparedFacts[]): ComparedFiling {
  const { source, entity, form, accession, period } = filing;
  const { amendment, fiscalYear, fiscalPeriod, taxonomy } = filing;
  const about = { source, entity, form, accession, period };
  const context = compared.find((each) => each.context !== null)?.context ?? null;
  return { ...about, amendment, fiscalYear, fiscalPeriod, taxonomy, context };
}
