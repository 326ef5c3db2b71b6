import { sentenceSpans } from '@cydkit/text';
import { addTo } from './groups';
import type { Place, PlacedBlock } from './places';

/** Passages that are shown as one running text. */
export interface PassageRow {
  /** Indexes in `report.passages`, one after the other. */
  passages: number[];
  /** It begins in the middle of a line: the text before it goes on, as a rule. */
  runsOn: boolean;
  /** It begins inside a sentence whose beginning is shown elsewhere. */
  tornBefore: boolean;
  /** It ends inside a sentence whose end is shown elsewhere. */
  tornAfter: boolean;
}

/**
 * Joins the passages that a block's boundary divides inside a sentence, so that readers get it whole:
 *
 *     3   Our CISO,                            3–5   Our CISO, [4] who has led teams for
 *     4   who has led teams for years,     →         years, [5] reports to the Board.
 *     5   reports to the Board.
 *
 * A row is the text of some block, from end to end: never what two blocks have in turn.
 */
export function passageRows(placed: readonly PlacedBlock[], count: number): PassageRow[] {
  const before = new Map<number, Seam[]>();
  const after = new Map<number, Seam[]>();
  for (const seam of placed.flatMap(seamsOf)) {
    addTo(before, seam.next, seam);
    addTo(after, seam.previous, seam);
  }

  const rows: PassageRow[] = [];
  /** The blocks that have the row, each with the place of its last passage. */
  let holders: Seam[] = [];
  for (let passage = 0; passage < count; passage += 1) {
    const row = rows.at(-1);
    const seams = before.get(passage) ?? [];
    const joining = seams.filter(
      (seam) =>
        seam.inSentence &&
        seam.previous === passage - 1 &&
        (row?.passages.length === 1 || holders.some((holder) => isNext(seam, holder))),
    );
    holders = joining;
    if (row !== undefined && joining.length > 0) {
      row.passages.push(passage);
      row.tornAfter = isTorn(after.get(passage));
      continue;
    }
    rows.push({
      passages: [passage],
      runsOn: seams[0]?.inLine === true,
      tornBefore: isTorn(seams),
      tornAfter: isTorn(after.get(passage)),
    });
  }
  return rows;
}

/** Every block that goes on there is inside a sentence. */
const isTorn = (seams: readonly Seam[] = []): boolean =>
  seams.length > 0 && seams.every(({ inSentence }) => inSentence);

const isNext = (seam: Seam, holder: Seam): boolean =>
  seam.block === holder.block && seam.place === holder.place + 1;

/** Where one passage follows another in a block. */
interface Seam {
  block: PlacedBlock;
  /** Index of the second passage in the places of the block. */
  place: number;
  previous: number;
  next: number;
  inLine: boolean;
  inSentence: boolean;
}

function seamsOf(block: PlacedBlock): Seam[] {
  const { fact, places } = block;
  const text = fact.value ?? '';
  const starts = sentenceSpans(text).map(({ start }) => start);
  let sentence = 0;
  return places.slice(1).map((place, index): Seam => {
    const previous = places[index] ?? place;
    // Signs around the seam may be the sentence's or the passage's: words decide.
    const [from, to] = [lastWordOf(text, previous), firstWordOf(text, place)];
    while (sentence < starts.length && (starts[sentence] ?? 0) < from) sentence += 1;
    return {
      block,
      place: index + 1,
      previous: previous.passage,
      next: place.passage,
      inLine: !text.slice(previous.end, place.start).includes('\n'),
      inSentence: (starts[sentence] ?? text.length) > to,
    };
  });
}

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;

function firstWordOf(text: string, { start, end }: Place): number {
  const at = text.slice(start, end).search(wordCharacter);
  return start + Math.max(0, at);
}

function lastWordOf(text: string, { start, end }: Place): number {
  let at = end;
  while (at > start && !wordCharacter.test(text.charAt(at - 1))) at -= 1;
  return at;
}
