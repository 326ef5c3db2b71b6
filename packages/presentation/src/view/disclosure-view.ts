import { expectReport } from '../report/expect-report';
import type { Report } from '../report/report';
import { type Head, headOf } from '../wording/filing-head';
import { titleOf } from '../wording/labels';
import { blockTitles } from './block-titles';
import { type Duplication, duplicationOf } from './duplication';
import { type FlagTable, flagTables } from './flag-tables';
import { type Note, type NoteOptions, notesOf } from './notes';
import { type OverlapMap, overlapMap } from './overlap-map';
import { type PassageContent, passageContents } from './passage-content';
import { passageRows } from './passage-rows';
import { passageViews, type RowView } from './passage-views';
import { reportIndex } from './report-index';

/** What a report shows, in this order, in every readable format; formats differ in layout only. */
export interface DisclosureView {
  head: Head;
  flags: FlagTable[];
  passages: PassageView[];
  others: OtherLine[];
  duplication: Duplication | null;
  /** Findings of rules, then diagnostics of the reader. */
  notes: Note[];
  /** The text blocks as lanes. Computed when first read: formats without lanes do not pay for it. */
  map: OverlapMap;
}

/** A row of passages. What it has from `PassageContent` is computed when first read. */
export interface PassageView extends RowView, PassageContent {}

/** A fact that is neither a flag nor part of a passage. */
export interface OtherLine {
  title: string;
  value: string;
}

/** Options of `disclosureView`. */
export type DisclosureOptions = NoteOptions;

/** Returns what a report shows, free of any format. */
export function disclosureView(report: Report, options: DisclosureOptions = {}): DisclosureView {
  expectReport(report);
  const index = reportIndex(report);
  const titles = blockTitles(report);
  const flags = flagTables(index);
  const notes = notesOf(index, options);
  const map = once(() => overlapMap(report));
  const contents = once(() => passageContents(index, { flags, notes, map: map() }));

  const rows = passageRows(index.placed, report.passages);
  const viewOf = passageViews(report, titles);
  const passages = rows.map((row): PassageView => {
    const content = once(() => contents()(row));
    return {
      ...viewOf(row),
      get content() {
        return content().content;
      },
      get marks() {
        return content().marks;
      },
      get notes() {
        return content().notes;
      },
      get cells() {
        return content().cells;
      },
      get lanesOf() {
        return content().lanesOf;
      },
    };
  });
  return {
    head: headOf(report.filing, options),
    flags,
    passages,
    others: otherFacts(report),
    duplication: duplicationOf(report, titles),
    notes,
    get map() {
      return map();
    },
  };
}

/** Returns text blocks without text, and facts that are neither text blocks nor flags. */
function otherFacts({ filing, blocks }: Report): OtherLine[] {
  const shown = new Set(blocks.map(({ fact }) => fact));
  return filing.facts.flatMap((fact, index) => {
    if (fact.type === 'flag' || shown.has(index)) return [];
    const none = fact.nil ? 'nil' : 'no text';
    return [{ title: titleOf(fact), value: fact.value?.trim() || none }];
  });
}

function once<Value>(compute: () => Value): () => Value {
  let computed: { value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
