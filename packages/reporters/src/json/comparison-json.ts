import type {
  ChangedText,
  ComparedFiling,
  Comparison,
  ConceptChange,
  TextChange,
} from '@cydkit/compare';
import { type ComparisonOptions, expectComparison } from '@cydkit/presentation/comparison';
import type { ComparisonJson } from './documents';
import { contextJson, diagnosticJson, entityJson, periodJson, sourceJson } from './filing-json';

/** Returns a comparison in the JSON contract; a summary has no `changes`. */
export function comparisonJson(
  comparison: Comparison,
  { summary = false }: ComparisonOptions = {},
): ComparisonJson {
  expectComparison(comparison);
  const { uncompared, contexts, flags, concepts, changes, statistics, diagnostics } = comparison;
  return {
    schemaVersion: '1',
    old: filingJson(comparison.old),
    new: filingJson(comparison.new),
    differs: comparison.differs,
    complete: comparison.complete,
    uncompared: { old: uncompared.old, new: uncompared.new },
    comparedBy: comparison.comparedBy,
    contexts: contexts.map(({ old, new: current }) => {
      return { old: old && contextJson(old), new: current && contextJson(current) };
    }),
    flags: flags.map(({ concept, context, label, change, old, new: current }) => {
      return { concept, context, label, change, old, new: current };
    }),
    concepts: concepts.map(conceptJson),
    statistics,
    diagnostics: diagnostics.map(diagnosticJson),
    ...(!summary && { changes: changes.map(changeJson) }),
  };
}

function filingJson(filing: ComparedFiling): ComparedFiling {
  const { context } = filing;
  return {
    source: sourceJson(filing.source),
    entity: entityJson(filing.entity),
    form: filing.form,
    accession: filing.accession,
    period: periodJson(filing.period),
    amendment: filing.amendment,
    fiscalYear: filing.fiscalYear,
    fiscalPeriod: filing.fiscalPeriod,
    taxonomy: filing.taxonomy,
    context: context && contextJson(context),
  };
}

function conceptJson(given: ConceptChange) {
  const { concept, context, label, change, similarity, words, flag, changes } = given;
  return { concept, context, label, change, similarity, words, flag, changes };
}

function changeJson({
  id,
  kind,
  context,
  moved,
  similarity,
  words,
  substantive,
  copies,
  concepts,
  ...sides
}: TextChange): TextChange {
  return {
    id,
    kind,
    context,
    old: textJson(sides.old),
    new: textJson(sides.new),
    moved,
    similarity,
    ...(words && {
      words: words.map(({ kind, old, new: current }) => ({
        kind,
        old: { start: old.start, end: old.end },
        new: { start: current.start, end: current.end },
      })),
    }),
    ...(substantive !== undefined && { substantive }),
    ...(copies && { copies: { old: copies.old, new: copies.new } }),
    concepts: { removed: concepts.removed, added: concepts.added },
  };
}

function textJson(side: ChangedText | null): ChangedText | null {
  if (side === null) return null;
  const { text, sentences, words, concepts, places } = side;
  return {
    text,
    sentences,
    words,
    concepts,
    places: places.map(({ fact, start, end }) => ({ fact, start, end })),
  };
}
