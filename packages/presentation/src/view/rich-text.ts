import {
  type FormattedText,
  formatHtml,
  type Line,
  type LinePiece,
  piecesOf,
  runsOf,
  type TextRange,
} from '@cydkit/parser';
import { afterNonSpace, nextNonSpace } from '@cydkit/text';
import type { Report } from '../report/report';
import { mendTornLines } from '../report/torn-lines';
import type { PlacedBlock } from './block-layout';
import type { PassageRange } from './passage-ranges';

/** Text with one emphasis and the same marks. */
export interface RichRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Indexes of the marks that cover it. */
  marks: number[];
  /** Number of the passage that it belongs to, if several are joined. */
  piece?: number;
}

/** An item of a list. */
export interface RichItem {
  /** Its number in an ordered list. */
  ordinal?: number;
  /** Its text begins with its mark, `(a)` or `ii.`: no other is to be shown. */
  hasOwnMark?: true;
  content: RichBlock[];
}

/** A passage's formatting, free of the filing's own markup. */
export type RichBlock =
  | { kind: 'paragraph' | 'heading'; runs: RichRun[] }
  | { kind: 'list'; items: RichItem[] }
  | { kind: 'table'; rows: { header: boolean; lines: RichRun[][] }[][] };

/** Deeper lists are shown at this depth. */
const maxDepth = 8;

/** Of more marks on the same words, the outermost are shown. */
const maxMarks = 64;

/** Returns a function that gives a passage as rich text, with marks on the words of `ranges`. */
export function richTextOf(
  { passages }: Report,
  placed: readonly PlacedBlock[],
): (passage: number, ranges?: readonly PassageRange[]) => RichBlock[] {
  const homes = homesOf(placed);
  return (passage, ranges = []) => {
    const home = homes.get(passage);
    const formatted = home?.formatted() ?? plainValue(passages[passage]?.text ?? '');
    const range = home?.range ?? { start: 0, end: formatted.text.length };
    const marks = markedRanges(formatted.text, range.start, ranges);
    return nested(formatted, range, marks);
  };
}

/** The place where a passage is taken from: if possible, one with its exact punctuation. */
interface Home {
  range: TextRange;
  formatted: () => FormattedText;
  isExact: boolean;
}

function homesOf(placed: readonly PlacedBlock[]): ReadonlyMap<number, Home> {
  const homes = new Map<number, Home>();
  for (const { fact, places } of placed) {
    let text: FormattedText | undefined;
    const formatted = (): FormattedText => {
      text ??= mendTornLines(formattedValue(fact.value ?? '', fact.html));
      return text;
    };
    for (const { passage, start, end, isExact } of places) {
      if (homes.get(passage)?.isExact ?? (homes.has(passage) && !isExact)) continue;
      homes.set(passage, { range: { start, end }, formatted, isExact });
    }
  }
  return homes;
}

/** Uses the markup only if its text equals the value, as offsets refer to the value. */
function formattedValue(value: string, html: string | undefined): FormattedText {
  if (html !== undefined) {
    const formatted = formatHtml(html);
    if (formatted.text === value) return formatted;
  }
  return plainValue(value);
}

/** Returns text without markup and keeps its white space. */
function plainValue(text: string): FormattedText {
  let start = 0;
  const lines = text.split('\n').flatMap((line): Line[] => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return line.trim() === '' ? [] : [{ ...range, kind: 'paragraph', level: 0 }];
  });
  return { text, lines, marks: { bold: [], italic: [] } };
}

/** Finds the words of passage ranges in one pass, as any number of marks may lie in one passage. */
function markedRanges(text: string, start: number, ranges: readonly PassageRange[]): TextRange[] {
  const counts = new Set(ranges.flatMap(({ from, to }) => [from, to]));
  const places = new Map<number, TextRange>();
  let end = start;
  let passed = 0;
  for (const count of [...counts].sort((a, b) => a - b)) {
    end = afterNonSpace(text, end, count - passed);
    passed = count;
    places.set(count, { start: nextNonSpace(text, end), end });
  }
  return ranges.map(({ from, to }) => {
    const first = places.get(from)?.start ?? start;
    return { start: first, end: from === to ? first : (places.get(to)?.end ?? first) };
  });
}

function nested(
  formatted: FormattedText,
  range: TextRange,
  marks: readonly TextRange[],
): RichBlock[] {
  const marksAt = markSweep(marks);
  const richRuns = (line: TextRange): RichRun[] => runsUnder(formatted, line, marksAt);
  const root: RichBlock[] = [];
  const open: { level: number; list: number | undefined; items: RichItem[] }[] = [];
  const inside = (): RichBlock[] => open.at(-1)?.items.at(-1)?.content ?? root;

  for (const piece of piecesOf(formatted, range)) {
    if (piece.kind === 'item') {
      addItem(piece, richRuns(piece.range));
    } else if (piece.kind === 'table') {
      open.length = 0;
      const rows = piece.rows.map((cells) =>
        cells.map(({ header, lines }) => ({ header, lines: lines.map(richRuns) })),
      );
      root.push({ kind: 'table', rows });
    } else {
      closeDeeper(piece.kind === 'heading' ? 0 : piece.level);
      inside().push({ kind: piece.kind, runs: richRuns(piece.range) });
    }
  }
  return root;

  /** A mark in plain text has no level and counts as that of an item of an outermost list. */
  function addItem({ level, list, ordinal, hasOwnMark }: LinePiece, runs: RichRun[]): void {
    const depth = Math.max(1, level);
    closeDeeper(depth);
    let last = open.at(-1);
    const before = last?.level === depth ? last.items.at(-1) : undefined;
    const isOther =
      last?.list !== list || (before?.ordinal === undefined) !== (ordinal === undefined);
    if (before !== undefined && isOther) {
      closeDeeper(depth - 1);
      last = open.at(-1);
    }
    if (last === undefined || (last.level < depth && open.length < maxDepth)) {
      last = { level: depth, list, items: [] };
      inside().push({ kind: 'list', items: last.items });
      open.push(last);
    }
    const content: RichBlock[] = [{ kind: 'paragraph', runs }];
    last.items.push({
      ...(ordinal !== undefined && { ordinal }),
      ...(hasOwnMark && { hasOwnMark }),
      content,
    });
  }

  function closeDeeper(level: number): void {
    for (let last = open.at(-1); last && last.level > level; last = open.at(-1)) open.pop();
  }
}

/** The marks that cover an offset, and the next offset at which one begins or ends. */
type MarkSweep = (at: number) => { covering: number[]; next: number };

/** Returns a function to be called with ascending offsets, so that it meets each mark once. */
function markSweep(marks: readonly TextRange[]): MarkSweep {
  const edges = [...marks.entries()]
    .flatMap(([index, { start, end }]) => [
      { at: start, index },
      { at: end, index },
    ])
    .sort((a, b) => a.at - b.at);
  const covering = new Set<number>();
  let met = 0;
  return (at) => {
    for (let edge = edges[met]; edge !== undefined && edge.at <= at; edge = edges[met]) {
      const mark = marks[edge.index];
      if (mark !== undefined && mark.start <= at && mark.end > at) covering.add(edge.index);
      else covering.delete(edge.index);
      met += 1;
    }
    const next = edges[met]?.at ?? Number.POSITIVE_INFINITY;
    const first = [...take(covering, maxMarks)];
    return { covering: first.sort((a, b) => a - b), next };
  };
}

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count === most) return;
    count += 1;
    yield item;
  }
}

/** Returns the runs of a line, split where marks begin and end. */
function runsUnder(formatted: FormattedText, line: TextRange, marksAt: MarkSweep): RichRun[] {
  return runsOf(formatted, line).flatMap(({ start, end, bold, italic }) => {
    const runs: RichRun[] = [];
    for (let from = start; from < end; ) {
      const { covering, next } = marksAt(from);
      const to = Math.min(next, end);
      runs.push({ text: formatted.text.slice(from, to), bold, italic, marks: covering });
      from = to;
    }
    return runs;
  });
}
