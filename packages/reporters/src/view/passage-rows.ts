import { splitSigns } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import { addTo } from './groups';
import type { Place, PlacedBlock } from './places';

/** A passage in a row. */
export interface RowPiece {
  /** Index in `report.passages`. */
  passage: number;
  /**
   * It is shown in a row before, and again here so that the sentence is whole: as the sentence has it,
   * with its own signs. `null` where it is shown for the first time.
   */
  again: string | null;
}

/** Passages that are shown as one running text. */
export interface PassageRow {
  pieces: RowPiece[];
  /** It begins in the middle of a line: the text before it goes on, as a rule. */
  runsOn: boolean;
  /** It begins inside a sentence whose beginning is shown elsewhere. */
  tornBefore: boolean;
  /** It ends inside a sentence whose end is shown elsewhere. */
  tornAfter: boolean;
}

/** A sentence has no more pieces than this, or is shown as torn: work stays bounded. */
const MOST_PIECES = 24;

/**
 * Joins the passages that a block's boundary divides inside a sentence, so that readers get it whole:
 *
 *     3   Our CISO,                            3–5   Our CISO, [4] who has led teams for
 *     4   who has led teams for years,     →         years, [5] reports to the Board.
 *     5   reports to the Board.
 *
 * A row is the text of some block, from end to end: never what two blocks have in turn. A passage
 * that several sentences have is shown with each of them, but counts for the first one.
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

  /** Whether it can be shown again for one sentence: it has no other. */
  const isOne = (passage: number): boolean =>
    sentenceSpans(passages[passage]?.text ?? '').length === 1;
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
    // Where the text before is not shown yet, the passage comes first by itself.
    const isBegun = isTorn(seams) && seams.some(({ previous }) => shown.has(previous));
    const beginning = isBegun ? sentenceBefore(seams[0], isOne, shown) : [];
    for (const { previous, previousText } of beginning) add(previous, previousText);
    add(first, '');

    let holders: Seam[] = (after.get(first) ?? []).filter(({ inSentence }) => inSentence);
    let last = first;
    let going: Seam[] = [];
    while (holders.length > 0 && pieces.length < MOST_PIECES) {
      const isNear = holders.some(({ next }) => next === last + 1);
      // Where other blocks end the sentence there, it reads as whole; inside a row, its block decides.
      if (!isNear && last === first && !isTorn(after.get(last))) break;
      const next = isNear ? last + 1 : (holders[0]?.next ?? last);
      // What begins a sentence for another block does not belong to this one.
      if (!isNear && !isTorn(before.get(next))) break;
      if (shown.has(next) && !isOne(next)) break;
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
      tornAfter:
        isTorn(after.get(last)) &&
        after.get(last)?.some(({ next }) => isTorn(before.get(next))) === true &&
        !going.some(isLast),
    });
  }
  return rows;
}

/**
 * The seams from the beginning of the sentence to one inside it; none where a passage before one says
 * more, or is not shown yet.
 */
function sentenceBefore(
  seam: Seam | undefined,
  isOne: (passage: number) => boolean,
  shown: ReadonlySet<number>,
): Seam[] {
  const seams: Seam[] = [];
  for (let at = seam; at?.inSentence === true; at = at.seams[at.place - 2]) {
    seams.unshift(at);
    if (!shown.has(at.previous) || !isOne(at.previous)) return [];
    if (seams.length === MOST_PIECES) return [];
  }
  return seams;
}

/** Every block that goes on there is inside a sentence. */
const isTorn = (seams: readonly Seam[] = []): boolean =>
  seams.length > 0 && seams.every(({ inSentence }) => inSentence);

/** The block ends with the passage after the seam. */
const isLast = ({ seams, place }: Seam): boolean => seams.length === place;

/** Where one passage follows another in a block. */
interface Seam {
  /** All seams of the block: `seams[place - 1]` is this one. */
  seams: Seam[];
  /** Index of the second passage in the places of the block. */
  place: number;
  previous: number;
  next: number;
  /** What both are in the block. */
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
    // Signs around the seam may be the sentence's or the passage's: words decide.
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

const firstWordOf = (text: string, { start, end }: Place): number =>
  start + splitSigns(text.slice(start, end)).before.length;

const lastWordOf = (text: string, { start, end }: Place): number =>
  end - splitSigns(text.slice(start, end)).after.length;
