import { compare, type TextChange, type TextChangeKind } from '@cydkit/compare';
import type { Filing } from '@cydkit/parser';
import { shortLabelOf } from '../filings/concept-label';
import type { ReportChanges } from './model';
import type { StoredReport } from './unite-copies';

/** Compares a report with the one before it in the thread. */
export function changesBetween(
  before: Pick<StoredReport, 'row' | 'filing'>,
  after: Filing,
): ReportChanges {
  const { differs, complete, concepts, changes, statistics } = compare(before.filing, after);
  const kinds = Object.entries(statistics.text).map(([kind, { sentences }]) => [kind, sentences]);
  return {
    from: before.row.key,
    differs,
    complete,
    concepts: concepts.map(({ concept, change, similarity }) => {
      return { concept, label: shortLabelOf(concept), change, similarity };
    }),
    sentences: Object.fromEntries(kinds) as Record<TextChangeKind, number>,
    added: textsOf(changes, 'new'),
    removed: textsOf(changes, 'gone'),
  };
}

function textsOf(changes: readonly TextChange[], kind: 'new' | 'gone'): string[] {
  return changes.flatMap((change) => {
    const text = kind === 'new' ? change.new?.text : change.old?.text;
    return change.kind === kind && text !== undefined ? [text] : [];
  });
}
