import type { Report } from '../report-model';
import { type Duplication, duplicationOf } from './duplication';
import { type FlagTable, flagTablesOf } from './flag-tables';
import { type Head, headOf } from './head';
import { type OverlapMap, overlapMap } from './lanes';
import { type Note, notesOf } from './notes';
import { type OtherLine, otherFactsOf } from './other-facts';
import { type PassageView, passageViews } from './passages';
import { type PlacedBlock, placedBlocks, runningOn } from './places';
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

export interface PassagePage extends PassageView {
  /** From 1. */
  number: number;
  /** Begins in the midst of a line: the text of the passage before goes on, as a rule. */
  runsOn: boolean;
  /** Its text; `marks` of the runs are indexes of `marks`. */
  content: RichBlock[];
  marks: PassageMark[];
  /** Notes on words that begin in this passage. */
  notes: Note[];
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

export function disclosurePage(report: Report): DisclosurePage {
  const placed = placedBlocks(report);
  const titles = blockTitles(report);
  const flags = flagTablesOf(report, placed);
  const notes = notesOf(report, placed);
  return {
    head: headOf(report.filing),
    flags,
    map: overlapMap(report),
    passages: passagePages(report, { placed, titles, flags, notes }),
    others: otherFactsOf(report),
    duplication: duplicationOf(report, titles),
    notes,
  };
}

interface Known {
  placed: readonly PlacedBlock[];
  titles: ReadonlyMap<string, string>;
  flags: readonly FlagTable[];
  notes: readonly Note[];
}

function passagePages(report: Report, { placed, titles, flags, notes }: Known): PassagePage[] {
  const marks = marksByPassage(flags, notes);
  const running = runningOn(placed);
  const contentOf = richTextOf(report, placed);
  return passageViews(report, titles).map((view, passage) => {
    const own = marks.get(passage) ?? [];
    return {
      ...view,
      number: passage + 1,
      runsOn: running.has(passage),
      content: contentOf(
        passage,
        own.map(({ spot }) => spot),
      ),
      marks: own.map(({ mark }) => mark),
      notes: notes.filter(({ spots }) => spots[0]?.passage === passage),
    };
  });
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
      const others = marks.get(spot.passage);
      if (others === undefined) marks.set(spot.passage, [marked]);
      else others.push(marked);
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
