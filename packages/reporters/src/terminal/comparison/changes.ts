import type { ChangeGroup, ChangeView } from '../../view/comparison/changes';
import type { MarkedRun } from '../../view/comparison/marked';
import { KIND_WORDS } from '../../view/comparison/summary';
import { hang } from '../layout';
import { type Page, section } from '../page';
import { hangPainted, type PaintedRun } from '../painted';
import type { Paint, Style } from '../style';

/**
 * What changed, concept by concept:
 *
 *     ▸ Role of Management (c)(2)
 *       reworded   Our CISO [-meets-] {+briefs+} the council …
 */
export function changeLines(groups: readonly ChangeGroup[], page: Page): string[] {
  if (groups.length === 0) return [];
  return [section('Text', page), ...groups.flatMap((group) => ['', ...groupLines(group, page)])];
}

function groupLines({ title, changes, kept }: ChangeGroup, page: Page): string[] {
  const { style, width } = page;
  return [
    ...hang(title, { prefix: '▸ ', paintPrefix: style.cyan, paint: style.cyan, width }),
    ...changes.flatMap((change) => oneChange(change, page)),
    ...(kept === null ? [] : [style.dim(`  ${kept}`)]),
  ];
}

const COLUMN = Math.max(...Object.values(KIND_WORDS).map(({ length }) => length)) + 4;

function oneChange({ kind, moved, runs, also, retagged }: ChangeView, page: Page): string[] {
  const { style, width } = page;
  const paint = paintOf(kind, style);
  const notes = [
    ...(moved && kind !== 'moved' ? ['also moved'] : []),
    ...(retagged.removed.length === 0 ? [] : [`no longer under ${retagged.removed.join('; ')}`]),
    ...(retagged.added.length === 0 ? [] : [`now also under ${retagged.added.join('; ')}`]),
    ...(also.length === 0 ? [] : [`also under ${also.join('; ')}`]),
  ];
  return [
    ...hangPainted(
      runs.flatMap((run) => painted(run, kind, style)),
      { prefix: `  ${KIND_WORDS[kind].padEnd(COLUMN - 2)}`, paintPrefix: paint, width },
    ),
    ...notes.flatMap((note) =>
      hang(note, {
        prefix: `${' '.repeat(COLUMN)}· `,
        paintPrefix: style.dim,
        paint: style.dim,
        width,
      }),
    ),
  ];
}

function paintOf(kind: ChangeView['kind'], style: Style): Paint {
  if (kind === 'new') return style.green;
  if (kind === 'gone') return style.red;
  return kind === 'moved' || kind === 'retagged' ? style.blue : style.yellow;
}

const asIs: Paint = (text) => text;

/** `[-removed-]`, `{+added+}`, as `git diff --word-diff` has it. */
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
  const inner = text.trim();
  const [before, after] = [
    text.slice(0, text.indexOf(inner)),
    text.slice(text.indexOf(inner) + inner.length),
  ];
  return [
    { text: before, paint: asIs },
    { text: open + inner + close, paint },
    { text: after, paint: asIs },
  ];
}
