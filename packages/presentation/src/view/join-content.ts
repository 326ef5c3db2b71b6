import type { RichBlock, RichItem, RichRun } from './rich-text';

/** A passage as it is shown alone. */
export interface PieceContent {
  /** Its number, from 1. */
  number: number;
  content: RichBlock[];
  /** The number of marks that the runs of its content refer to. */
  marks: number;
}

/**
 * Joins the contents of passages that share a sentence into one running text: the first line of each
 * continues the last line of the previous one. Marks are numbered through all of them.
 */
export function joinContents(pieces: readonly PieceContent[]): RichBlock[] {
  if (pieces.length < 2) return pieces[0]?.content ?? [];
  const joined: RichBlock[] = [];
  let marks = 0;
  for (const { number, content, marks: own } of pieces) {
    const shift = marks;
    append(
      joined,
      content.map((block) =>
        mapRuns(block, (run) => ({
          ...run,
          piece: number,
          marks: run.marks.map((mark) => mark + shift),
        })),
      ),
    );
    marks += own;
  }
  return joined;
}

/** Appends blocks; if both sides meet in a line of text, the lines become one. */
function append(before: RichBlock[], after: readonly RichBlock[]): void {
  const [first, ...rest] = after;
  const last = before.at(-1);
  if (first === undefined) return;
  if (last === undefined || last.kind === 'table' || first.kind === 'table') before.push(first);
  else if (last.kind === 'list') {
    const content = last.items.at(-1)?.content ?? [];
    if (first.kind === 'list') last.items = [...last.items, ...appendItem(content, first.items)];
    else append(content, [first]);
  } else if (first.kind === 'list') {
    const items = appendItem(before, first.items);
    if (items.length > 0) before.push({ kind: 'list', items });
  } else {
    // The space belongs to the piece before, so that a link to the next one leads to its words.
    const piece = last.runs.at(-1)?.piece ?? 0;
    last.runs = [...last.runs, { ...space, piece }, ...first.runs];
  }
  for (const block of rest) before.push(block);
}

/** Continues `content` with the first item and returns the others. */
function appendItem(content: RichBlock[], [first, ...others]: readonly RichItem[]): RichItem[] {
  append(content, first?.content ?? []);
  return others;
}

const space: RichRun = { text: ' ', bold: false, italic: false, marks: [] };

function mapRuns(block: RichBlock, change: (run: RichRun) => RichRun): RichBlock {
  if (block.kind === 'list') {
    const items = block.items.map(({ content, ...item }) => ({
      ...item,
      content: content.map((inner) => mapRuns(inner, change)),
    }));
    return { kind: 'list', items };
  }
  if (block.kind === 'table') {
    const rows = block.rows.map((cells) =>
      cells.map(({ header, lines }) => ({ header, lines: lines.map((line) => line.map(change)) })),
    );
    return { kind: 'table', rows };
  }
  return { kind: block.kind, runs: block.runs.map(change) };
}
