import type { ChangedText, Comparison, TextChange, TextChangeKind } from '@cydkit/compare';
import { counted } from '../../numbers';
import { type MarkedRun, markedRuns } from './marked';
import type { Titles } from './titles';

/** A change of text, to be shown once. */
export interface ChangeView {
  id: string;
  kind: Exclude<TextChangeKind, 'kept'>;
  /** Whether it also stands elsewhere than before. */
  moved: boolean;
  /** The text with what changed in it; one run of `kept` text where the words are the same. */
  runs: MarkedRun[];
  /** Titles of the other concepts that it stands under. */
  also: string[];
  /** Titles of the concepts that it does not stand under any more, and of those that are new. */
  retagged: { removed: string[]; added: string[] };
}

/** What changed under a concept that no concept before it in the presentation covers. */
export interface ChangeGroup {
  concept: string;
  title: string;
  changes: ChangeView[];
  /** `12 sentences kept`; `null` for none. */
  kept: string | null;
}

/** The changes under the first concept of each, in presentation order; each change once. */
export function changeGroups({ changes }: Comparison, titles: Titles): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { keptSentences: number }>();
  for (const change of changes) {
    const [concept = '', ...others] = sideOf(change)?.concepts ?? [];
    const group = groups.get(concept) ?? {
      concept,
      title: titles.titleOf(concept),
      changes: [],
      kept: null,
      keptSentences: 0,
    };
    groups.set(concept, group);
    const { kind } = change;
    if (kind === 'kept') group.keptSentences += sideOf(change)?.sentences ?? 0;
    else group.changes.push(viewOf({ ...change, kind }, others, titles));
  }
  return [...groups.values()]
    .filter((group) => group.changes.length > 0)
    .sort((a, b) => titles.rankOf(a.concept) - titles.rankOf(b.concept))
    .map(({ keptSentences, ...group }) => ({
      ...group,
      kept: keptSentences === 0 ? null : `${counted(keptSentences, 'sentence')} kept`,
    }));
}

function sideOf(change: TextChange): ChangedText | null {
  return change.new ?? change.old;
}

function viewOf(
  change: TextChange & { kind: ChangeView['kind'] },
  others: readonly string[],
  titles: Titles,
): ChangeView {
  const { id, kind, moved, words, concepts } = change;
  const text = sideOf(change)?.text ?? '';
  return {
    id,
    kind,
    moved,
    runs: words === undefined ? [{ kind: 'kept', text }] : markedRuns(change),
    also: others.filter((name) => !concepts.added.includes(name)).map(titles.titleOf),
    retagged: {
      removed: concepts.removed.map(titles.titleOf),
      added: concepts.added.map(titles.titleOf),
    },
  };
}
