import type { Report } from '../report-model';
import { type Duplication, duplicationOf } from './duplication';
import { type FlagTable, flagTablesOf } from './flag-tables';
import { type Grounds, groundsOf } from './grounds';
import { addTo } from './groups';
import { type Head, headOf } from './head';
import { type OverlapMap, overlapMap } from './lanes';
import { type Explain, type Note, notesOf } from './notes';
import { type OtherLine, otherFactsOf } from './other-facts';
import { type PassageView, passageViews } from './passages';
import { runningOn } from './places';
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
  return {
    head: headOf(report.filing),
    flags,
    map: overlapMap(report),
    passages: passagePages(grounds, { titles, flags, notes }),
    others: otherFactsOf(report),
    duplication: duplicationOf(report, titles),
    notes,
  };
}

interface Known {
  titles: ReadonlyMap<string, string>;
  flags: readonly FlagTable[];
  notes: readonly Note[];
}

function passagePages({ report, placed }: Grounds, known: Known): PassagePage[] {
  const { titles, flags, notes } = known;
  const marks = marksByPassage(flags, notes);
  const notesFrom = new Map<number | undefined, Note[]>();
  for (const note of notes) addTo(notesFrom, note.spots[0]?.passage, note);
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
      notes: notesFrom.get(passage) ?? [],
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
