import type {
  ChangedText,
  ComparedFiling,
  Comparison,
  ConceptChange,
  TextChange,
} from '@cydkit/compare';
import type { ComparisonOptions } from '@cydkit/presentation/comparison';
import type { ComparisonJson } from './documents';
import { contextJson, diagnosticJson, entityJson, periodJson, sourceJson } from './filing-json';

/** Returns a comparison in the JSON contract; a summary has no `changes`. */
export function comparisonJson(
  comparison: Comparison,
  { summary = false }: ComparisonOptions = {},
): ComparisonJson {
  const { flags, concepts, changes, statistics, diagnostics } = comparison;
  return {
    schemaVersion: '1',
    old: filingJson(comparison.old),
    new: filingJson(comparison.new),
    differs: comparison.differs,
    comparedBy: comparison.comparedBy,
    flags: flags.map(({ concept, label, change, old, new: current }) => {
      return { concept, label, change, old, new: current };
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

function conceptJson({ concept, label, change, similarity, words, flag, changes }: ConceptChange) {
  return { concept, label, change, similarity, words, flag, changes };
}

function changeJson({
  id,
  kind,
  moved,
  similarity,
  words,
  concepts,
  ...sides
}: TextChange): TextChange {
  return {
    id,
    kind,
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
