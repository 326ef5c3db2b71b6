import { countNonSpace } from '@cydkit/text';
import { expectReport } from '../report/expect-report';
import type { Report } from '../report/report';
import { paragraphOf } from '../wording/labels';
import { blockTitles } from './block-titles';
import { nestingOf } from './nesting';
import { toneOf } from './tones';

/** Consecutive passages, by index, both ends included. */
export interface Run {
  first: number;
  last: number;
}

/** A text block next to the passages that it covers. */
export interface Lane {
  /** The block's id. */
  id: string;
  /** `A`, `B` … in the order of the lanes: distinguishes them without colors. */
  letter: string;
  title: string;
  /** Local name of the concept. */
  concept: string | null;
  paragraph: string | null;
  /** Index of its color in `palettes`, by concept. */
  tone: number | null;
  /** The passages that it covers, as runs in reading order. */
  runs: Run[];
  /** The number of these passages. */
  passages: number;
  /** Index of the smallest lane that covers all that this one covers and more. */
  parent: number | null;
  /** Index of the first lane that covers exactly the same passages. */
  sameAs: number | null;
  /** How many lanes surround it, one inside the other. */
  depth: number;
  /**
   * Where it is drawn, from 0, outermost first. No two lanes of a passage share a column, and
   * surrounding lanes are further out.
   */
  column: number;
  /** Characters of its passages, white space not counted. */
  characters: number;
  /** Characters of those passages that other lanes cover, too. */
  shared: number;
}

/** A lane next to one passage. */
export interface LaneCell {
  /** Index of the lane. */
  lane: number;
  /** It does not cover the passage before. */
  begins: boolean;
  /** It does not cover the passage after. */
  ends: boolean;
}

/** The text blocks of a report as lanes next to its passages. */
export interface OverlapMap {
  /** Lanes in reading order, each followed by the lanes inside it. */
  lanes: Lane[];
  columns: number;
  /** The characters and the lanes, by column, of every passage. */
  passages: { characters: number; cells: LaneCell[] }[];
}

/** Arranges the text blocks of a report as lanes next to its passages. */
export function overlapMap(report: Report): OverlapMap {
  expectReport(report);
  const characters = report.passages.map(({ text }) => countNonSpace(text));
  const covered = coveredPassages(report);
  const { order, parents, twins, depths } = nestingOf(covered, characters);
  const columns = columnsOf(covered, order, report.passages.length);
  const titles = blockTitles(report);
  const covers = coverCounts(covered, report.passages.length);
  const positions = new Map(order.map((block, index) => [block, index]));
  const laneAt = (block: number | null): number | null =>
    block === null ? null : (positions.get(block) ?? null);

  const lanes = order.flatMap((at, index): Lane[] => {
    const block = report.blocks[at];
    const passages = covered[at];
    if (block === undefined || passages === undefined) return [];
    return [
      {
        id: block.id,
        letter: letters(index),
        title: titles.get(block.id) ?? block.id,
        concept: block.concept,
        paragraph: paragraphOf(block.concept, report.filing.form),
        tone: toneOf(block.concept),
        runs: runsOf(passages),
        passages: passages.length,
        parent: laneAt(parents[at] ?? null),
        sameAs: laneAt(twins[at] ?? null),
        depth: depths[at] ?? 0,
        column: columns[at] ?? 0,
        characters: sum(passages, characters),
        shared: sum(
          passages.filter((passage) => (covers[passage] ?? 0) > 1),
          characters,
        ),
      },
    ];
  });
  return {
    lanes,
    columns: lanes.reduce((most, { column }) => Math.max(most, column + 1), 0),
    passages: cellsOf(lanes, characters),
  };
}

/** Returns the indexes of each block's passages in reading order, each once. */
function coveredPassages({ passages, blocks }: Report): number[][] {
  const indexes = new Map(passages.map(({ id }, index) => [id, index]));
  return blocks.map((block) =>
    [...new Set(block.passages.flatMap((id) => indexes.get(id) ?? []))].sort((a, b) => a - b),
  );
}

/** Puts each block one column further in than all earlier blocks that share a passage with it. */
function columnsOf(
  covered: readonly (readonly number[])[],
  order: readonly number[],
  passages: number,
): number[] {
  const taken = new Array<number>(passages).fill(0);
  const columns = new Array<number>(covered.length).fill(0);
  for (const block of order) {
    const own = covered[block] ?? [];
    const column = own.reduce((most, passage) => Math.max(most, taken[passage] ?? 0), 0);
    columns[block] = column;
    for (const passage of own) taken[passage] = column + 1;
  }
  return columns;
}

function coverCounts(covered: readonly (readonly number[])[], passages: number): number[] {
  const counts = new Array<number>(passages).fill(0);
  for (const own of covered)
    for (const passage of own) counts[passage] = (counts[passage] ?? 0) + 1;
  return counts;
}

function cellsOf(lanes: readonly Lane[], characters: readonly number[]): OverlapMap['passages'] {
  const cells = characters.map((): LaneCell[] => []);
  const byColumn = [...lanes.entries()].sort(([, a], [, b]) => a.column - b.column);
  for (const [lane, { runs }] of byColumn) {
    for (const { first, last } of runs) {
      for (let passage = first; passage <= last; passage += 1) {
        cells[passage]?.push({ lane, begins: passage === first, ends: passage === last });
      }
    }
  }
  return characters.map((count, passage) => ({ characters: count, cells: cells[passage] ?? [] }));
}

function runsOf(passages: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const passage of passages) {
    const open = runs.at(-1);
    if (open !== undefined && open.last + 1 === passage) open.last = passage;
    else runs.push({ first: passage, last: passage });
  }
  return runs;
}

function sum(passages: readonly number[], characters: readonly number[]): number {
  return passages.reduce((total, passage) => total + (characters[passage] ?? 0), 0);
}

/** Returns `A`, `B` … `Z`, `AA`, `AB` … for 0, 1 …, as spreadsheets name their columns. */
export function letters(index: number): string {
  let text = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    text = String.fromCharCode(0x41 + (rest % 26)) + text;
  }
  return text;
}
