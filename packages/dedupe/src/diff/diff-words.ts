import { item } from '../structures/typed-arrays';
import { createTokenizer } from '../tokens/tokens';
import { type Change, changesOf, withoutIslands } from './changes';
import { findEdits } from './edits';
import { type Ignore, openText, type Reading } from './reading';
import { slideChanges } from './slide';

/** `text.slice(start, end)`, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Words that both texts have, or that only one of them has. */
export interface WordRun {
  kind: 'kept' | 'removed' | 'added';
  /** Where they stand in the old text; an empty place where they were added. */
  old: TextSpan;
  /** Where they stand in the new text; an empty place where they were removed. */
  new: TextSpan;
}

export interface DiffOptions {
  /**
   * Characters that do not count; white space does not count either then. For sources that lose
   * characters on their way, such as dashes. Default: all but white space count.
   */
  ignore?: Ignore;
}

/**
 * What differs between two texts, word by word. The runs cover both texts from begin to end, so
 * that each text is its own and the kept runs, joined; the white space before a word belongs to
 * it. Words and signs are those of `dedupe`: white space is collapsed, nothing else is folded unless
 * it is ignored. A few kept words between longer changes count as changed, so that what is told
 * reads well.
 *
 * Time is linear in the length, and the changes are as few as can be where they are not many
 * (some 250 words). Two texts of which neither has a word have no runs.
 */
export function diffWords(old: string, current: string, { ignore }: DiffOptions = {}): WordRun[] {
  const tokenise = createTokenizer();
  const a = openText(old, tokenise, ignore);
  const b = openText(current, tokenise, ignore);
  const slid = slideChanges(changesOf(findEdits(a.symbols, b.symbols)), a.symbols, b.symbols);
  const changes = ignore === undefined ? slid : slid.filter((change) => !isSame(change, a, b));
  return runsOf(withoutIslands(changes, a.symbols, b.symbols), a.places, b.places);
}

/** Whether both sides read the same but for where their words begin: `compan y`, `company`. */
function isSame({ oldFrom, oldTo, newFrom, newTo }: Change, a: Reading, b: Reading): boolean {
  return a.counting(oldFrom, oldTo) === b.counting(newFrom, newTo);
}

function runsOf(changes: readonly Change[], old: Int32Array, current: Int32Array): WordRun[] {
  const runs: WordRun[] = [];
  let [oldAt, newAt] = [0, 0];
  const advance = (kind: WordRun['kind'], oldTo: number, newTo: number): void => {
    if (oldTo === oldAt && newTo === newAt) return;
    // Where a text has no word, its white space stands at the first place of all.
    const from = (places: Int32Array, at: number): number =>
      runs.length === 0 ? 0 : item(places, at);
    runs.push({
      kind,
      old: { start: from(old, oldAt), end: item(old, oldTo) },
      new: { start: from(current, newAt), end: item(current, newTo) },
    });
    [oldAt, newAt] = [oldTo, newTo];
  };
  for (const { oldFrom, oldTo, newFrom, newTo } of changes) {
    advance('kept', oldFrom, newFrom);
    advance('removed', oldTo, newAt);
    advance('added', oldAt, newTo);
  }
  advance('kept', old.length - 1, current.length - 1);
  return runs;
}
