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
import type { Report } from '../report-model';
import type { PlacedBlock } from './places';
import type { Spot } from './spots';
import { mendTornLines } from './torn-lines';

/** Text with one emphasis, and under the same marks. */
export interface RichRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Indexes of the marks that cover it. */
  marks: number[];
  /** Number of the passage that it belongs to, where several are joined. */
  piece?: number;
}

export interface RichItem {
  /** Its number in an ordered list. */
  ordinal?: number;
  content: RichBlock[];
}

/** A passage as what it is to be shown as. Nothing of the filing's markup is in it. */
export type RichBlock =
  | { kind: 'paragraph' | 'heading'; runs: RichRun[] }
  | { kind: 'list'; items: RichItem[] }
  | { kind: 'table'; rows: { header: boolean; lines: RichRun[][] }[][] };

/** Lists in lists deeper than this are shown at this depth. */
const maxDepth = 8;

/** Gives passages of a report as rich text, with marks over the words that spots name. */
export function richTextOf(
  { passages }: Report,
  placed: readonly PlacedBlock[],
): (passage: number, spots?: readonly Spot[]) => RichBlock[] {
  const homes = homesOf(placed);
  return (passage, spots = []) => {
    const home = homes.get(passage);
    const formatted = home?.formatted() ?? plainValue(passages[passage]?.text ?? '');
    const range = home?.range ?? { start: 0, end: formatted.text.length };
    const marks = spots.map(({ from, to }) => nonSpaceRange(formatted.text, range.start, from, to));
    return nested(formatted, range, marks);
  };
}

/** A place where a block has the passage with its own signs, if there is one. */
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

/** Offsets are into the value: markup of which the text is another cannot be used. */
function formattedValue(value: string, html: string | undefined): FormattedText {
  if (html !== undefined) {
    const formatted = formatHtml(html);
    if (formatted.text === value) return formatted;
  }
  return plainValue(value);
}

/** Text without markup, its white space where it is. */
function plainValue(text: string): FormattedText {
  let start = 0;
  const lines = text.split('\n').flatMap((line): Line[] => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return line.trim() === '' ? [] : [{ ...range, kind: 'paragraph', level: 0 }];
  });
  return { text, lines, marks: { bold: [], italic: [] } };
}

function nonSpaceRange(text: string, start: number, from: number, to: number): TextRange {
  const first = nextNonSpace(text, afterNonSpace(text, start, from));
  return { start: first, end: afterNonSpace(text, first, to - from) };
}

function nested(
  formatted: FormattedText,
  range: TextRange,
  marks: readonly TextRange[],
): RichBlock[] {
  const richRuns = (line: TextRange): RichRun[] => runsUnder(formatted, line, marks);
  const root: RichBlock[] = [];
  const open: { level: number; items: RichItem[] }[] = [];
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

  /** A bullet in the text stands for an item of a list that is in no other. */
  function addItem({ level, ordinal }: LinePiece, runs: RichRun[]): void {
    const depth = Math.max(1, level);
    closeDeeper(depth);
    let list = open.at(-1);
    const before = list?.level === depth ? list.items.at(-1) : undefined;
    if (before !== undefined && (before.ordinal === undefined) !== (ordinal === undefined)) {
      closeDeeper(depth - 1);
      list = open.at(-1);
    }
    if (list === undefined || (list.level < depth && open.length < maxDepth)) {
      list = { level: depth, items: [] };
      inside().push({ kind: 'list', items: list.items });
      open.push(list);
    }
    const content: RichBlock[] = [{ kind: 'paragraph', runs }];
    list.items.push({ ...(ordinal !== undefined && { ordinal }), content });
  }

  function closeDeeper(level: number): void {
    for (let last = open.at(-1); last && last.level > level; last = open.at(-1)) open.pop();
  }
}

/** Runs of a line, cut where marks begin and end, too. */
function runsUnder(
  formatted: FormattedText,
  line: TextRange,
  marks: readonly TextRange[],
): RichRun[] {
  const near = [...marks.entries()].filter(
    ([, mark]) => mark.start < line.end && mark.end > line.start,
  );
  const offsets = near.flatMap(([, { start, end }]) => [start, end]);
  return runsOf(formatted, line).flatMap(({ start, end, bold, italic }) => {
    const inner = offsets.filter((offset) => offset > start && offset < end);
    const cuts = [...new Set([start, ...inner, end])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, i) => ({
      text: formatted.text.slice(from, cuts[i + 1]),
      bold,
      italic,
      marks: near.flatMap(([index, mark]) => (mark.start <= from && mark.end > from ? index : [])),
    }));
  });
}
