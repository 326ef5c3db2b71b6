import { numberRange } from '../wording/phrases';
import type { FlagTable } from './flag-tables';
import { addTo } from './group-values';
import { joinContents } from './join-content';
import type { Note } from './notes';
import type { LaneCell, OverlapMap } from './overlap-map';
import type { PassageRange } from './passage-ranges';
import type { PassageRow } from './passage-rows';
import type { PassagePiece } from './passage-views';
import type { ReportIndex } from './report-index';
import { type RichBlock, richTextOf } from './rich-text';

/** The flag or note that words of a passage are marked for. */
export interface PassageMark {
  kind: 'flag' | 'note';
  /** Number of the flag, counted from 1 through all tables, or of the note. */
  number: number;
  /** The last of the passages that it marks. */
  last: boolean;
}

/** A lane next to a row of passages. */
export interface RowCell extends LaneCell {
  /** It covers only some passages of the row. */
  isPart: boolean;
}

/** What a page shows of a row of passages in addition to its plain text. */
export interface PassageContent {
  /** The formatted text; `marks` of its runs are indexes in `marks`. */
  content: RichBlock[];
  marks: PassageMark[];
  /** Notes on words that begin in these passages. */
  notes: Note[];
  cells: RowCell[];
  /** For each piece, the indexes of the lanes that cover it. */
  lanesOf: number[][];
}

/** The parts of a report that are marked in its passages. */
interface Marking {
  flags: readonly FlagTable[];
  notes: readonly Note[];
  map: OverlapMap;
}

/** Returns a function that gives the content of a row of passages. */
export function passageContents(
  { report, placed }: ReportIndex,
  { flags, notes, map }: Marking,
): (row: PassageRow) => PassageContent {
  const marks = marksByPassage(flags, notes);
  const notesFrom = new Map<number | undefined, Note[]>();
  for (const note of notes) addTo(notesFrom, note.ranges[0]?.passage, note);
  const contentOf = richTextOf(report, placed);
  return (row) => {
    const pieces = row.pieces.map(({ passage, again }) => {
      const own = again === null ? (marks.get(passage) ?? []) : [];
      const ranges = own.map(({ range }) => range);
      return {
        number: passage + 1,
        content: again === null ? contentOf(passage, ranges) : plainContent(again),
        own,
        marks: own.length,
        notes: again === null ? (notesFrom.get(passage) ?? []) : [],
        cells: map.passages[passage]?.cells ?? [],
        again,
      };
    });
    return {
      content: joinContents(pieces),
      marks: pieces.flatMap(({ own }) => own.map(({ mark }) => mark)),
      notes: pieces.flatMap(({ notes }) => notes),
      cells: rowCells(pieces.flatMap(({ cells, again }) => (again === null ? [cells] : []))),
      lanesOf: pieces.map(({ cells }) => cells.map(({ lane }) => lane)),
    };
  };
}

function plainContent(text: string): RichBlock[] {
  return [{ kind: 'paragraph', runs: [{ text, bold: false, italic: false, marks: [] }] }];
}

/** Returns the passages of a row that a lane covers, `[4]`, or `null` if it covers all of them. */
export function describePart(
  { pieces, lanesOf }: { pieces: readonly PassagePiece[]; lanesOf: PassageContent['lanesOf'] },
  { lane, isPart }: RowCell,
): string | null {
  if (!isPart) return null;
  const covered = pieces.filter(({ again }, index) => !again && lanesOf[index]?.includes(lane));
  return `[${numberRange(covered.map(({ number }) => number))}]`;
}

/** Returns the lanes of a row's passages, each once, from the first passage it covers to the last. */
function rowCells(pieces: readonly (readonly LaneCell[])[]): RowCell[] {
  const cells = new Map<number, { cell: RowCell; count: number }>();
  for (const { lane, begins, ends } of pieces.flat()) {
    const known = cells.get(lane);
    if (known === undefined) {
      cells.set(lane, { cell: { lane, begins, ends, isPart: false }, count: 1 });
    } else {
      known.count += 1;
      known.cell.ends = ends;
    }
  }
  return Array.from(cells.values(), ({ cell, count }) => ({
    ...cell,
    isPart: count < pieces.length,
  }));
}

interface MarkedRange {
  mark: PassageMark;
  range: PassageRange;
}

function marksByPassage(
  flags: readonly FlagTable[],
  notes: readonly Note[],
): ReadonlyMap<number, MarkedRange[]> {
  const marks = new Map<number, MarkedRange[]>();
  const add = (
    kind: PassageMark['kind'],
    number: number,
    ranges: readonly PassageRange[],
  ): void => {
    for (const [index, range] of ranges.entries()) {
      const marked = { mark: { kind, number, last: index === ranges.length - 1 }, range };
      addTo(marks, range.passage, marked);
    }
  };
  const rows = flags.flatMap(({ rows }) => rows);
  for (const [index, { basis }] of rows.entries()) {
    // The lane of a text block already shows that it explains a flag.
    if (basis?.kind === 'tagged') add('flag', index + 1, basis.ranges);
  }
  for (const { number, ranges } of notes) add('note', number, ranges);
  return marks;
}
