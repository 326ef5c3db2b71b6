import {
  aroundInk,
  type ChangeGroup,
  type ChangeView,
  kindWords,
  type MarkedRun,
  remarksOn,
} from '@cydkit/presentation/comparison';
import { counted } from '@cydkit/text';
import { hang, hangPainted, longest, type PaintedRun } from './hanging-text';
import { type Page, type Paint, type Style, section } from './terminal-page';

/**
 * Returns the changed text, by the concepts that cover it:
 *
 *     ▸ Role of Management (c)(2)
 *     ▹ Positions or Committees Responsible (c)(2)(i)
 *       reworded   Our CISO [-meets-] {+briefs+} the council …
 */
export function changeLines(groups: readonly ChangeGroup[], page: Page): string[] {
  if (groups.length === 0) return [];
  return [section('Text', page), ...groups.flatMap((group) => ['', ...groupLines(group, page)])];
}

function groupLines({ titles, changes, kept }: ChangeGroup, page: Page): string[] {
  const { style, width } = page;
  const [first = 'Text without a concept', ...others] = titles;
  const title = (prefix: string, text: string, paint: Paint): string[] =>
    hang(text, { prefix, paintPrefix: paint, paint, width });
  return [
    ...title('▸ ', first, style.cyan),
    ...others.flatMap((other) => title('▹ ', other, style.dim)),
    ...changes.flatMap((change) => oneChange(change, page)),
    ...(kept === 0 ? [] : [style.dim(`  ${counted(kept, 'sentence')} kept`)]),
  ];
}

const column = longest(Object.values(kindWords)) + 4;

function oneChange(change: ChangeView, page: Page): string[] {
  const { kind, runs } = change;
  const { style, width } = page;
  const prefix = `  ${kindWords[kind].padEnd(column - 2)}`;
  const notePrefix = `${' '.repeat(column)}· `;
  const paint = { paintPrefix: style.dim, paint: style.dim };
  return [
    ...hangPainted(
      runs.flatMap((run) => painted(run, kind, style)),
      { prefix, paintPrefix: paintOf(kind, style), width },
    ),
    ...remarksOn(change).flatMap((note) => hang(note, { prefix: notePrefix, ...paint, width })),
  ];
}

function paintOf(kind: ChangeView['kind'], style: Style): Paint {
  if (kind === 'new') return style.green;
  if (kind === 'gone') return style.red;
  return kind === 'moved' || kind === 'retagged' ? style.blue : style.yellow;
}

const asIs: Paint = (text) => text;

/** Marks words as `git diff --word-diff` does: `[-removed-]`, `{+added+}`. */
function painted(
  { kind, text }: MarkedRun,
  change: ChangeView['kind'],
  style: Style,
): PaintedRun[] {
  if (kind === 'omitted') return [{ text, paint: style.dim }];
  if (kind === 'kept') {
    return [{ text, paint: change === 'new' || change === 'gone' ? paintOf(change, style) : asIs }];
  }
  const [open, close, paint] =
    kind === 'removed' ? ['[-', '-]', style.red] : ['{+', '+}', style.green];
  const [before, inner, after] = aroundInk(text);
  return [
    { text: before, paint: asIs },
    { text: open + inner + close, paint },
    { text: after, paint: asIs },
  ];
}
