import type { RichBlock, RichItem, RichRun } from '../view/rich-text';
import { type Markup, markup } from './markup';

/** Shows what is marked: gives the markup that a run is to stand in. */
export type Marker = (run: RichRun, content: Markup) => Markup;

/** A passage with its lists, tables and emphasis. */
export function richHtml(blocks: readonly RichBlock[], marker: Marker): Markup[] {
  const line = (runs: readonly RichRun[]): Markup[] =>
    runs.map((run) => marker(run, emphasised(run)));
  return blocks.map((block) => {
    if (block.kind === 'list') return listHtml(block.items, marker);
    if (block.kind === 'table') return tableHtml(block.rows, line);
    const content = line(block.runs);
    return block.kind === 'heading' ? markup`<h3>${content}</h3>\n` : markup`<p>${content}</p>\n`;
  });
}

type Rows = Extract<RichBlock, { kind: 'table' }>['rows'];

/** A table that is wider than the page scrolls by itself. */
function tableHtml(rows: Rows, line: (runs: readonly RichRun[]) => Markup[]): Markup {
  const written = rows.map((cells) => {
    const row = cells.map(({ header, lines }) => {
      const content = lines.map((runs, index) => [index === 0 ? null : BREAK, line(runs)]);
      return header ? markup`<th>${content}</th>` : markup`<td>${content}</td>`;
    });
    return markup`<tr>${row}</tr>\n`;
  });
  return markup`<div class="wide"><table>\n${written}</table></div>\n`;
}

const BREAK = markup`<br>`;

function listHtml(items: readonly RichItem[], marker: Marker): Markup {
  const numbered = items[0]?.ordinal !== undefined;
  const written = items.map(({ ordinal, content }) =>
    ordinal === undefined
      ? markup`<li>${richHtml(content, marker)}</li>\n`
      : markup`<li value="${ordinal}">${richHtml(content, marker)}</li>\n`,
  );
  return numbered ? markup`<ol>${written}</ol>\n` : markup`<ul>${written}</ul>\n`;
}

function emphasised({ text, bold, italic }: RichRun): Markup {
  const inner = italic ? markup`<em>${text}</em>` : markup`${text}`;
  return bold ? markup`<strong>${inner}</strong>` : inner;
}
