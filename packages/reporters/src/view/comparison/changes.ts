import type { ChangedText, Comparison, TextChange, TextChangeKind } from '@cydkit/compare';
import { counted } from '../../numbers';
import { shortened } from '../../shortened';
import { type MarkedRun, markedRuns } from './marked';
import type { Titles } from './titles';

/** A change of text, to be shown once. */
export interface ChangeView {
  id: string;
  kind: Exclude<TextChangeKind, 'kept'>;
  /** No word changed, only signs and capital letters. */
  sameWords: boolean;
  /** Whether it also stands elsewhere than before. */
  moved: boolean;
  /** The text with what changed in it; of moved and re-tagged text, how it begins. */
  runs: MarkedRun[];
  /** Titles of the concepts that it does not stand under any more, and of those that are new. */
  retagged: { removed: string[]; added: string[] };
}

/** What changed under the same concepts. */
export interface ChangeGroup {
  /** Titles of the concepts that cover the text, in presentation order. */
  titles: string[];
  changes: ChangeView[];
  /** How many sentences under them were kept. */
  kept: number;
}

/** The changes by the concepts that cover the text, in presentation order; each change once. */
export function changeGroups({ changes }: Comparison, titles: Titles): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { ranks: number[] }>();
  for (const change of changes) {
    const side = sideOf(change);
    const concepts = side?.concepts ?? [];
    const key = JSON.stringify(concepts);
    const group = groups.get(key) ?? {
      titles: concepts.map(titles.titleOf),
      ranks: concepts.map(titles.rankOf),
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

function viewOf(change: TextChange & { kind: ChangeView['kind'] }, titles: Titles): ChangeView {
  const { id, kind, moved, words, concepts } = change;
  const runs = words === undefined ? runsOf(change) : markedRuns(change);
  return {
    id,
    kind,
    sameWords: kind === 'reworded' && lettersOf(runs, 'removed') === lettersOf(runs, 'added'),
    moved: moved && kind !== 'moved',
    runs,
    retagged: {
      removed: concepts.removed.map(titles.titleOf),
      added: concepts.added.map(titles.titleOf),
    },
  };
}

/** New and gone text is shown whole; of text that was only moved or re-tagged, enough to know it. */
function runsOf(change: TextChange): MarkedRun[] {
  const { text, sentences } = sideOf(change) ?? { text: '', sentences: 0 };
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

function lettersOf(runs: readonly MarkedRun[], kind: MarkedRun['kind']): string {
  const texts = runs.filter((run) => run.kind === kind).map(({ text }) => text);
  return texts
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What there is to say of a change beside its text. */
export function notesOf({ sameWords, moved, retagged }: ChangeView): string[] {
  return [
    ...(sameWords ? ['punctuation or capitals only'] : []),
    ...(moved ? ['also moved'] : []),
    ...(retagged.removed.length === 0 ? [] : [`no longer under ${retagged.removed.join('; ')}`]),
    ...(retagged.added.length === 0 ? [] : [`newly under ${retagged.added.join('; ')}`]),
  ];
}
