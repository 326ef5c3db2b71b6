import { sentenceSpans } from '@cydkit/text';
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
 */
export function passageRows(placed: readonly PlacedBlock[], count: number): PassageRow[] {
  const seams = placed.flatMap(seamsOf);
  const joined = new Set<number>();
  const before = new Map<number, Seam>();
  const after = new Map<number, Seam>();
  for (const seam of seams) {
    if (seam.inSentence && seam.next === seam.previous + 1) joined.add(seam.next);
    if (!before.has(seam.next)) before.set(seam.next, seam);
    if (!after.has(seam.previous)) after.set(seam.previous, seam);
  }

  const rows: PassageRow[] = [];
  for (let passage = 0; passage < count; passage += 1) {
    const row = rows.at(-1);
    const tornAfter = !joined.has(passage + 1) && after.get(passage)?.inSentence === true;
    if (row !== undefined && joined.has(passage)) {
      row.passages.push(passage);
      row.tornAfter = tornAfter;
      continue;
    }
    const { inLine = false, inSentence = false } = before.get(passage) ?? {};
    rows.push({ passages: [passage], runsOn: inLine, tornBefore: inSentence, tornAfter });
  }
  return rows;
}

/** Where one passage follows another in a block. */
interface Seam {
  previous: number;
  next: number;
  inLine: boolean;
  inSentence: boolean;
}

function seamsOf({ fact, places }: PlacedBlock): Seam[] {
  const text = fact.value ?? '';
  const starts = sentenceSpans(text).map(({ start }) => start);
  let sentence = 0;
  return places.slice(1).map((place, index): Seam => {
    const previous = places[index] ?? place;
    // Signs around the seam may be the sentence's or the passage's: words decide.
    const [from, to] = [lastWordOf(text, previous), firstWordOf(text, place)];
    while (sentence < starts.length && (starts[sentence] ?? 0) < from) sentence += 1;
    return {
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
