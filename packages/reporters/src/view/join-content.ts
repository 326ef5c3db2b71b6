import type { RichBlock, RichRun } from './rich-text';

/** A passage as it is shown alone. */
export interface PieceContent {
  /** Its number, from 1. */
  number: number;
  content: RichBlock[];
  /** How many marks the runs of its content refer to. */
  marks: number;
}

/**
 * The contents of passages that divide a sentence as one running text: the first line of each goes
 * on in the last line of the one before. Marks are counted through all of them.
 */
export function joinContents(pieces: readonly PieceContent[]): RichBlock[] {
  if (pieces.length < 2) return pieces[0]?.content ?? [];
  const joined: RichBlock[] = [];
  let marks = 0;
  for (const { number, content, marks: own } of pieces) {
    const shift = marks;
    goOn(
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

/** Adds blocks; where both sides have a line of text, these become one. */
function goOn(before: RichBlock[], after: readonly RichBlock[]): void {
  const [first, ...rest] = after;
  const last = before.at(-1);
  if (first === undefined) return;
  if (last !== undefined && last.kind !== 'table' && first.kind !== 'table') {
    if (last.kind === 'list') {
      const item = last.items.at(-1);
      if (first.kind === 'list') {
        const [inner, ...items] = first.items;
        if (item !== undefined && inner !== undefined) goOn(item.content, inner.content);
        last.items.push(...items);
      } else if (item !== undefined) goOn(item.content, [first]);
      before.push(...rest);
      return;
    }
    if (first.kind === 'list') {
      const [inner, ...items] = first.items;
      if (inner !== undefined) goOn(before, inner.content);
      if (items.length > 0) before.push({ kind: 'list', items });
    } else last.runs.push({ ...space, piece: first.runs[0]?.piece ?? 0 }, ...first.runs);
    before.push(...rest);
    return;
  }
  before.push(...after);
}

const space: RichRun = { text: ' ', bold: false, italic: false, marks: [] };

function mapRuns(block: RichBlock, change: (run: RichRun) => RichRun): RichBlock {
  if (block.kind === 'list') {
    const items = block.items.map(({ ordinal, content }) => ({
      ...(ordinal !== undefined && { ordinal }),
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
