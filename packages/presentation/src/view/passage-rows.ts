import { splitSigns } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import type { PassagePlace, PlacedBlock } from './block-layout';
import { addTo } from './group-values';

/** A passage in a row. */
export interface RowPiece {
  /** Index in `report.passages`. */
  passage: number;
  /**
   * The passage's text, with the punctuation that it has in this sentence, if an earlier row shows it
   * and it is repeated here to keep the sentence whole; else `null`.
   */
  again: string | null;
}

/** Passages that are shown as one running text. */
export interface PassageRow {
  pieces: RowPiece[];
  /** It begins inside a line, so its text usually continues that of the previous row. */
  runsOn: boolean;
  /** It begins inside a sentence whose start is shown elsewhere. */
  tornBefore: boolean;
  /** It ends inside a sentence whose end is shown elsewhere. */
  tornAfter: boolean;
}

/** Longer sentences are shown as torn, which bounds the work. */
const maxPieces = 24;

/**
 * Joins passages that the boundary of a block splits inside a sentence:
 *
 *     3   Our CISO,                            3–5   Our CISO, [4] who has led teams for
 *     4   who has led teams for years,     →         years, [5] reports to the Board.
 *     5   reports to the Board.
 *
 * All of a row is the text of one block. A passage that several sentences share is shown with each of
 * them but counts for the first one.
 */
export function passageRows(
  placed: readonly PlacedBlock[],
  passages: readonly { text: string }[],
): PassageRow[] {
  const before = new Map<number, Seam[]>();
  const after = new Map<number, Seam[]>();
  for (const seam of placed.flatMap(seamsOf)) {
    addTo(before, seam.next, seam);
    addTo(after, seam.previous, seam);
  }

  // Any number of rows may meet at one passage, so that each answer is found once.
  /** Only such a passage may be repeated for one sentence. */
  const isOneSentence = remembered(
    (passage) => sentenceSpans(passages[passage]?.text ?? '').length === 1,
  );
  const isTornBefore = remembered((passage) => isTorn(before.get(passage)));
  const isTornAfter = remembered((passage) => isTorn(after.get(passage)));
  const isBrokenOff = remembered(
    (passage) =>
      isTornAfter(passage) && after.get(passage)?.some(({ next }) => isTornBefore(next)) === true,
  );
  const shown = new Set<number>();
  const rows: PassageRow[] = [];
  for (const first of passages.keys()) {
    if (shown.has(first)) continue;
    const pieces: RowPiece[] = [];
    const add = (passage: number, text: string): void => {
      pieces.push({ passage, again: shown.has(passage) ? text : null });
      shown.add(passage);
    };
    const seams = before.get(first) ?? [];
    // If the text before is not shown yet, the passage has a row of its own.
    const isBegun = isTornBefore(first) && seams.some(({ previous }) => shown.has(previous));
    const beginning = isBegun ? sentenceBefore(seams[0], isOneSentence, shown) : [];
    for (const { previous, previousText } of beginning) add(previous, previousText);
    add(first, '');

    let holders: Seam[] = (after.get(first) ?? []).filter(({ inSentence }) => inSentence);
    let last = first;
    let going: Seam[] = [];
    while (holders.length > 0 && pieces.length < maxPieces) {
      const isNear = holders.some(({ next }) => next === last + 1);
      // A sentence that other blocks end here reads as whole; inside a row, the row's block decides.
      if (!isNear && last === first && !isTornAfter(last)) break;
      const next = isNear ? last + 1 : (holders[0]?.next ?? last);
      // It begins a sentence of another block.
      if (!isNear && !isTornBefore(next)) break;
      if (shown.has(next) && !isOneSentence(next)) break;
      going = holders.filter((seam) => seam.next === next);
      add(next, going[0]?.nextText ?? '');
      last = next;
      holders = going
        .flatMap(({ seams: own, place }) => own[place] ?? [])
        .filter(({ inSentence }) => inSentence);
    }
    rows.push({
      pieces,
      runsOn: seams[0]?.inLine === true && beginning.length === 0,
      tornBefore: isBegun && beginning.length === 0,
      tornAfter: isBrokenOff(last) && !going.some(isLast),
    });
  }
  return rows;
}

/**
 * Returns the seams from the start of the sentence to one inside it, or none if a passage before one
 * has more than that sentence or is not shown yet.
 */
function sentenceBefore(
  seam: Seam | undefined,
  isOneSentence: (passage: number) => boolean,
  shown: ReadonlySet<number>,
): Seam[] {
  const seams: Seam[] = [];
  for (let at = seam; at?.inSentence === true; at = at.seams[at.place - 2]) {
    seams.unshift(at);
    if (!shown.has(at.previous) || !isOneSentence(at.previous)) return [];
    if (seams.length === maxPieces) return [];
  }
  return seams;
}

/** Returns a function that answers each question about a passage once. */
function remembered(answer: (passage: number) => boolean): (passage: number) => boolean {
  const known = new Map<number, boolean>();
  return (passage) => {
    const found = known.get(passage) ?? answer(passage);
    known.set(passage, found);
    return found;
  };
}

/** Reports whether every block that continues there does so inside a sentence. */
function isTorn(seams: readonly Seam[] = []): boolean {
  return seams.length > 0 && seams.every(({ inSentence }) => inSentence);
}

/** Reports whether the block ends with the passage after the seam. */
function isLast({ seams, place }: Seam): boolean {
  return seams.length === place;
}

/** The boundary between two consecutive passages of a block. */
interface Seam {
  /** All seams of the block; `seams[place - 1]` is this one. */
  seams: Seam[];
  /** Index of the second passage in the places of the block. */
  place: number;
  previous: number;
  next: number;
  /** Both passages as the block has them. */
  previousText: string;
  nextText: string;
  inLine: boolean;
  inSentence: boolean;
}

function seamsOf({ fact, places }: PlacedBlock): Seam[] {
  const seams: Seam[] = [];
  const text = fact.value ?? '';
  const starts = sentenceSpans(text).map(({ start }) => start);
  let sentence = 0;
  for (const [index, place] of places.slice(1).entries()) {
    const previous = places[index] ?? place;
    // Punctuation at the seam may belong to the sentence or the passage, so words decide.
    const [from, to] = [lastWordOf(text, previous), firstWordOf(text, place)];
    while (sentence < starts.length && (starts[sentence] ?? 0) < from) sentence += 1;
    seams.push({
      seams,
      place: index + 1,
      previous: previous.passage,
      next: place.passage,
      previousText: text.slice(previous.start, previous.end),
      nextText: text.slice(place.start, place.end),
      inLine: !text.slice(previous.end, place.start).includes('\n'),
      inSentence: (starts[sentence] ?? text.length) > to,
    });
  }
  return seams;
}

function firstWordOf(text: string, { start, end }: PassagePlace): number {
  return start + splitSigns(text.slice(start, end)).before.length;
}

function lastWordOf(text: string, { start, end }: PassagePlace): number {
  return end - splitSigns(text.slice(start, end)).after.length;
}
