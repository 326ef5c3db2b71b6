import type { ChangedText, Comparison, TextChange, TextChangeKind } from '@cydkit/compare';
import { counted } from '@cydkit/text';
import { shortened } from '../wording/phrases';
import type { ConceptTitles } from './concept-titles';
import { type MarkedRun, markedRuns } from './marked-runs';

/** A change of text, shown once. */
export interface ChangeView {
  id: string;
  kind: Exclude<TextChangeKind, 'kept'>;
  /** Only punctuation or capital letters changed. */
  sameWords: boolean;
  /** How often each filing has new or gone text that both have. */
  copies: { old: number; new: number } | null;
  /** It also moved. */
  moved: boolean;
  /** The text with its changes; of moved and re-tagged text, how it begins. */
  runs: MarkedRun[];
  /** ConceptTitles of the concepts that no longer cover it, and of those that newly do. */
  retagged: { removed: string[]; added: string[] };
}

/** The changes under the same concepts. */
export interface ChangeGroup {
  /** ConceptTitles of the concepts that cover the text, in presentation order. */
  titles: string[];
  changes: ChangeView[];
  /** The number of sentences under them that were kept. */
  kept: number;
}

/** Groups changes by the concepts that cover the text, in presentation order, each change once. */
export function changeGroups({ changes }: Comparison, titles: ConceptTitles): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { ranks: number[] }>();
  for (const change of changes) {
    const side = sideOf(change);
    const concepts = side?.concepts ?? [];
    const { context } = change;
    const key = JSON.stringify([context, concepts]);
    const group = groups.get(key) ?? {
      titles: concepts.map((concept) => titles.titleOf(concept, context)),
      ranks: [context, ...concepts.map(titles.rankOf)],
      changes: [],
      kept: 0,
    };
    groups.set(key, group);
    const { kind } = change;
    if (kind === 'kept') group.kept += side?.sentences ?? 0;
    else group.changes.push(viewOf({ ...change, kind }, titles));
  }
  return [...groups.values()]
    .filter((group) => group.changes.length > 0)
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ ranks: _, ...group }) => group);
}

function compareRanks([a = -1, ...others]: number[], [b = -1, ...rest]: number[]): number {
  if (a !== b || a === -1) return a - b;
  return compareRanks(others, rest);
}

function sideOf(change: TextChange): ChangedText | null {
  return change.new ?? change.old;
}

function viewOf(
  change: TextChange & { kind: ChangeView['kind'] },
  titles: ConceptTitles,
): ChangeView {
  const { id, kind, context, moved, words, copies = null, concepts } = change;
  const titlesOf = (names: readonly string[]): string[] =>
    names.map((name) => titles.titleOf(name, context));
  const runs = words === undefined ? runsOf(change) : markedRuns(change);
  return {
    id,
    kind,
    sameWords: change.substantive === false,
    copies,
    moved: moved && kind !== 'moved',
    runs,
    retagged: {
      removed: titlesOf(concepts.removed),
      added: titlesOf(concepts.added),
    },
  };
}

/** Shows new and removed text in full; of moved or re-tagged text, enough to recognize it. */
function runsOf(change: TextChange): MarkedRun[] {
  const { text, sentences } = sideOf(change) ?? { text: '', sentences: 0 };
  if (change.copies !== undefined) {
    return [{ kind: 'kept', text: oneOf(text, Math.abs(change.copies.new - change.copies.old)) }];
  }
  const isSame = change.kind === 'moved' || change.kind === 'retagged';
  const shown = isSame ? shortened(text) : text;
  if (shown.length >= text.length) return [{ kind: 'kept', text }];
  return [
    { kind: 'kept', text: shown },
    ...(sentences === 1
      ? []
      : [{ kind: 'omitted', text: ` (${counted(sentences, 'sentence')})` } as const]),
  ];
}

/** Returns a text once that is several copies of the same, on lines or one after another. */
function oneOf(text: string, copies: number): string {
  const first = text.slice(0, (text.length + 1) / copies - 1);
  const all = Array.from({ length: copies }, () => first).join(' ');
  return all.replaceAll('\n', ' ') === text.replaceAll('\n', ' ') ? first : text;
}

/** Returns `1 copy; 2 of 3 are left`. */
function describeCopies({ old, new: current }: { old: number; new: number }): string {
  const number = counted(Math.abs(current - old), 'copy', 'copies');
  return current < old
    ? `${number}; ${current} of ${old} left`
    : `${number} more; ${current} instead of ${old}`;
}

/** Returns what to say about a change in addition to its text. */
export function remarksOn({ sameWords, copies, moved, retagged }: ChangeView): string[] {
  return [
    ...(copies === null ? [] : [describeCopies(copies)]),
    ...(sameWords ? ['punctuation or capitals only'] : []),
    ...(moved ? ['also moved'] : []),
    ...(retagged.removed.length === 0 ? [] : [`no longer under ${retagged.removed.join('; ')}`]),
    ...(retagged.added.length === 0 ? [] : [`newly under ${retagged.added.join('; ')}`]),
  ];
}
