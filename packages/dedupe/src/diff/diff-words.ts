import { item } from '../structures/item';
import { GAP, withoutGap } from '../tokens/symbols';
import { createTokenizer, type Tokens } from '../tokens/tokenizer';
import { findEdits } from './edits';
import { dropIgnored, type Ignore } from './ignored-characters';
import { type Change, changesOf, slideChanges, withoutIslands } from './readable-changes';

/** `text.slice(start, end)`, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Words that both texts have, or that only one of them has. */
export interface WordRun {
  kind: 'kept' | 'removed' | 'added';
  /** Where they are in the old text; an empty place if they were added. */
  old: TextSpan;
  /** Where they are in the new text; an empty place if they were removed. */
  new: TextSpan;
}

/** Options of `diffWords`. */
export interface DiffOptions {
  /**
   * Returns true for characters that do not count; white space then does not count either. For
   * sources that lose some characters, such as dashes. By default, all but white space count.
   */
  ignore?: Ignore;
}

/**
 * Finds what differs between two texts, word by word. The runs cover both texts from start to end, so
 * that each text is its own runs and the kept ones, joined; the white space before a word belongs to
 * it. Words and signs are those of `dedupe`: white space is collapsed, and nothing else is folded
 * unless it is ignored. A few kept words between longer changes count as changed, so that the result
 * reads well.
 *
 * Time is linear in the length, and the changes are as few as possible if they are not many (some 250
 * words). Two texts without any word have no runs.
 */
export function diffWords(old: string, current: string, { ignore }: DiffOptions = {}): WordRun[] {
  const tokenize = createTokenizer();
  const a = openText(old, tokenize, ignore);
  const b = openText(current, tokenize, ignore);
  const slid = slideChanges(changesOf(findEdits(a.symbols, b.symbols)), a.symbols, b.symbols);
  const changes = ignore === undefined ? slid : slid.filter((change) => !isSame(change, a, b));
  return runsOf(withoutIslands(changes, a.symbols, b.symbols), a.places, b.places);
}

/** A text as words to compare. */
interface DiffedText {
  symbols: Int32Array;
  /** Where the words begin, with the white space before them, and last where the text ends. */
  places: Int32Array;
  /** Returns what counts of words `[from, to)`, joined. */
  counting: (from: number, to: number) => string;
}

/** Cuts a text into words as if ignored characters were not there. */
function openText(
  text: string,
  tokenize: (text: string) => Tokens,
  ignore: Ignore | undefined,
): DiffedText {
  const { kept, offsets } =
    ignore === undefined ? { kept: text, offsets: null } : dropIgnored(text, ignore);
  const { symbols, starts, ends } = tokenize(kept);
  const places = new Int32Array(ends.length + 1);
  places.set(offsets === null ? ends : ends.map((end) => item(offsets, end - 1) + 1), 1);
  places[ends.length] = text.length;
  return {
    symbols: symbols.map((symbol, index) => {
      if (ignore !== undefined) return withoutGap(symbol);
      // A first word equals one inside a text, because text before it may have come or gone.
      return index === 0 ? symbol | GAP : symbol;
    }),
    places,
    counting: (from, to) => {
      let joined = '';
      for (let at = from; at < to; at += 1) joined += kept.slice(item(starts, at), item(ends, at));
      return joined;
    },
  };
}

/** True if both sides read the same and only their word breaks differ: `compan y`, `company`. */
function isSame({ oldFrom, oldTo, newFrom, newTo }: Change, a: DiffedText, b: DiffedText): boolean {
  return a.counting(oldFrom, oldTo) === b.counting(newFrom, newTo);
}

function runsOf(changes: readonly Change[], old: Int32Array, current: Int32Array): WordRun[] {
  const runs: WordRun[] = [];
  let [oldAt, newAt] = [0, 0];
  const advance = (kind: WordRun['kind'], oldTo: number, newTo: number): void => {
    if (oldTo === oldAt && newTo === newAt) return;
    // If a text has no word, its white space is at the very first place.
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
