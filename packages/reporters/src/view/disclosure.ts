import type { Report } from '../report-model';
import { type Duplication, duplicationOf } from './duplication';
import { type FlagTable, flagTablesOf } from './flag-tables';
import { type Grounds, groundsOf } from './grounds';
import { addTo } from './groups';
import { type Head, headOf } from './head';
import { joinContents } from './join-content';
import { type LaneCell, type OverlapMap, overlapMap } from './lanes';
import { type Explain, type Note, notesOf } from './notes';
import { type OtherLine, otherFactsOf } from './other-facts';
import { numberRange } from './passage-numbers';
import { passageRows } from './passage-rows';
import { type PassageView, passageViews } from './passages';
import { type RichBlock, richTextOf } from './rich-text';
import type { Spot } from './spots';
import { blockTitles } from './titles';

/** What words of a passage are marked for. */
export interface PassageMark {
  kind: 'flag' | 'note';
  /** Of the flag, counted from 1 through all tables; of the note. */
  number: number;
  /** The last passage of those that it marks. */
  last: boolean;
}

/** A lane beside a row of passages. */
export interface RowCell extends LaneCell {
  /** It covers only some passages of the row. */
  isPart: boolean;
}

export interface PassagePage extends PassageView {
  /** Begins in the middle of a line: the text of the row before goes on, as a rule. */
  runsOn: boolean;
  /** Its text; `marks` of the runs are indexes of `marks`. */
  content: RichBlock[];
  marks: PassageMark[];
  /** Notes on words that begin in these passages. */
  notes: Note[];
  cells: RowCell[];
  /** For each piece the indexes of the lanes that cover it. */
  lanesOf: number[][];
}

/** All that a page shows of a report, whatever it is drawn with. */
export interface DisclosurePage {
  head: Head;
  flags: FlagTable[];
  map: OverlapMap;
  passages: PassagePage[];
  others: OtherLine[];
  duplication: Duplication | null;
  notes: Note[];
}

export interface DisclosureOptions {
  /** What rules are called and where they are explained. Default: by the codes of findings. */
  explain?: Explain;
}

export function disclosurePage(
  report: Report,
  { explain }: DisclosureOptions = {},
): DisclosurePage {
  const grounds = groundsOf(report);
  const titles = blockTitles(report);
  const flags = flagTablesOf(grounds);
  const notes = notesOf(grounds, explain);
  const map = overlapMap(report);
  return {
    head: headOf(report.filing),
    flags,
    map,
    passages: passagePages(grounds, { titles, flags, notes, map }),
    others: otherFactsOf(report),
    duplication: duplicationOf(report, titles),
    notes,
  };
}

interface Known {
  titles: ReadonlyMap<string, string>;
  flags: readonly FlagTable[];
  notes: readonly Note[];
  map: OverlapMap;
}

function passagePages({ report, placed }: Grounds, known: Known): PassagePage[] {
  const { titles, flags, notes, map } = known;
  const marks = marksByPassage(flags, notes);
  const notesFrom = new Map<number | undefined, Note[]>();
  for (const note of notes) addTo(notesFrom, note.spots[0]?.passage, note);
  const contentOf = richTextOf(report, placed);
  const rows = passageRows(placed, report.passages);
  const views = passageViews(report, rows, titles);
  return rows.flatMap(({ pieces: row, runsOn }, index) => {
    const view = views[index];
    if (view === undefined) return [];
    const pieces = row.map(({ passage, again }) => {
      const own = again === null ? (marks.get(passage) ?? []) : [];
      const spots = own.map(({ spot }) => spot);
      return {
        number: passage + 1,
        content: again === null ? contentOf(passage, spots) : plainContent(again),
        own,
        marks: own.length,
        notes: again === null ? (notesFrom.get(passage) ?? []) : [],
        cells: map.passages[passage]?.cells ?? [],
        again,
      };
    });
    return {
      ...view,
      runsOn,
      content: joinContents(pieces),
      marks: pieces.flatMap(({ own }) => own.map(({ mark }) => mark)),
      notes: pieces.flatMap(({ notes }) => notes),
      cells: rowCells(pieces.flatMap(({ cells, again }) => (again === null ? [cells] : []))),
      lanesOf: pieces.map(({ cells }) => cells.map(({ lane }) => lane)),
    };
  });
}

/** A text as one paragraph. */
function plainContent(text: string): RichBlock[] {
  return [{ kind: 'paragraph', runs: [{ text, bold: false, italic: false, marks: [] }] }];
}

/** `[4]`: the passages of a row that a lane covers; `null` for all of them. */
export function describePart(
  { pieces, lanesOf }: PassagePage,
  { lane, isPart }: RowCell,
): string | null {
  if (!isPart) return null;
  const covered = pieces.filter(({ again }, index) => !again && lanesOf[index]?.includes(lane));
  return `[${numberRange(covered.map(({ number }) => number))}]`;
}

/** The lanes of all passages of a row, each once: it begins with the first, and ends with the last. */
function rowCells(pieces: readonly (readonly LaneCell[])[]): RowCell[] {
  const cells = new Map<number, { cell: RowCell; count: number }>();
  for (const { lane, begins, ends } of pieces.flat()) {
    const known = cells.get(lane);
    if (known === undefined)
      cells.set(lane, { cell: { lane, begins, ends, isPart: false }, count: 1 });
    else {
      known.count += 1;
      known.cell.ends = ends;
    }
  }
  return Array.from(cells.values(), ({ cell, count }) => ({
    ...cell,
    isPart: count < pieces.length,
  }));
}

interface Marked {
  mark: PassageMark;
  spot: Spot;
}

function marksByPassage(
  flags: readonly FlagTable[],
  notes: readonly Note[],
): ReadonlyMap<number, Marked[]> {
  const marks = new Map<number, Marked[]>();
  const add = (kind: PassageMark['kind'], number: number, spots: readonly Spot[]): void => {
    for (const [index, spot] of spots.entries()) {
      const marked = { mark: { kind, number, last: index === spots.length - 1 }, spot };
      addTo(marks, spot.passage, marked);
    }
  };
  const rows = flags.flatMap(({ rows }) => rows);
  for (const [index, { basis }] of rows.entries()) {
    // A whole text block that explains a flag is seen by its lane.
    if (basis?.kind === 'tagged') add('flag', index + 1, basis.spots);
  }
  for (const { number, spots } of notes) add('note', number, spots);
  return marks;
}
