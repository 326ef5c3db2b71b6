import { type Change, changesOf, withoutIslands } from './diff/changes';
import { findEdits } from './diff/edits';
import { slideChanges } from './diff/slide';
import { item } from './pair-table';
import { createTokenizer, GAP, type Tokens } from './tokens';

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
   * What of a text counts: where what was removed and what was added instead have one key, it is
   * kept. For sources that lose characters, such as dashes. Default: every word and sign.
   */
  key?: (text: string) => string;
}

/**
 * What differs between two texts, word by word. The runs cover both texts from begin to end, so
 * that each text is its own and the kept runs, joined; the white space before a word belongs to
 * it. Words and signs are those of `dedupe`: white space is collapsed, nothing else is folded
 * unless by `key`. A few kept words between longer changes count as changed, so that what is told
 * reads well.
 *
 * Time is linear in the length, and the changes are as few as can be where they are not many
 * (some 250 words). Two texts of which neither has a word have no runs.
 */
export function diffWords(old: string, current: string, { key }: DiffOptions = {}): WordRun[] {
  const tokenise = createTokenizer();
  const [oldTokens, newTokens] = [tokenise(old), tokenise(current)];
  const a = afterGap(oldTokens.symbols);
  const b = afterGap(newTokens.symbols);
  const [oldPlaces, newPlaces] = [boundaries(old, oldTokens), boundaries(current, newTokens)];
  let changes = slideChanges(changesOf(findEdits(a, b)), a, b);
  if (key !== undefined) {
    const textOf = (text: string, places: Int32Array, from: number, to: number): string =>
      text.slice(item(places, from), item(places, to));
    changes = changes.filter(
      ({ oldFrom, oldTo, newFrom, newTo }) =>
        key(textOf(old, oldPlaces, oldFrom, oldTo)) !==
        key(textOf(current, newPlaces, newFrom, newTo)),
    );
  }
  return runsOf(withoutIslands(changes, a, b), oldPlaces, newPlaces);
}

/** A first word is the same as one inside a text: it may have lost or got others before it. */
function afterGap(symbols: Int32Array): Int32Array {
  return symbols.map((symbol, index) => (index === 0 ? symbol | GAP : symbol));
}

/** Where the words begin, with their white space, and at last where the text ends. */
function boundaries(text: string, { ends }: Tokens): Int32Array {
  const places = new Int32Array(ends.length + 1);
  places.set(ends, 1);
  places[ends.length] = text.length;
  return places;
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
