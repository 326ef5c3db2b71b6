import type { Note, PassageView, RichBlock, RichItem, RichRun } from '@cydkit/presentation';
import type { ReactNode } from 'react';
import { Marked } from './marked';
import { Piece } from './piece';
import css from './rich-text.module.css';

/** A passage, and how to show it. */
export interface RichTextProps {
  passage: PassageView;
  /** Findings that pass the filter. */
  notes: readonly Note[];
  /** The lane pointed at or shown alone. */
  lit: number | null;
}

/** Shows passages with the lists, tables and emphasis of the model; no markup of the filing. */
export function RichText({ passage, notes, lit }: RichTextProps) {
  const { content, marks, tornBefore, tornAfter } = passage;
  const signs = signsOf(content);
  const seams = seamsOf(content);
  const line = (runs: readonly RichRun[]): ReactNode =>
    runs.map((run, index) => (
      <Piece key={index} run={run} passage={passage} isFirst={seams.has(run)} lit={lit}>
        <Marked run={run} marks={marks} notes={notes} fresh={signs.get(run) ?? []}>
          {emphasised(run)}
        </Marked>
      </Piece>
    ));
  const torn = `${tornBefore ? css.tornBefore : ''} ${tornAfter ? css.tornAfter : ''}`;
  return (
    <div className={`${css.text} ${torn}`} dir="auto">
      {content.map((block, index) => blockOf(block, index, line))}
    </div>
  );
}

type Line = (runs: readonly RichRun[]) => ReactNode;

function blockOf(block: RichBlock, key: number, line: Line): ReactNode {
  if (block.kind === 'list') return <List key={key} items={block.items} line={line} />;
  if (block.kind === 'table') return <Table key={key} rows={block.rows} line={line} />;
  if (block.kind === 'heading') return <h3 key={key}>{line(block.runs)}</h3>;
  return <p key={key}>{line(block.runs)}</p>;
}

function List({ items, line }: { items: readonly RichItem[]; line: Line }) {
  const written = items.map(({ ordinal, hasOwnMark, content }, index) => (
    <li key={index} value={ordinal} className={hasOwnMark ? css.own : undefined}>
      {content.map((block, inner) => blockOf(block, inner, line))}
    </li>
  ));
  return items[0]?.ordinal === undefined ? <ul>{written}</ul> : <ol>{written}</ol>;
}

type Rows = Extract<RichBlock, { kind: 'table' }>['rows'];

/** Shows a table, which scrolls if it is wider than the page. */
function Table({ rows, line }: { rows: Rows; line: Line }) {
  return (
    <div className={css.wide}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ header, lines }, column) => {
                const Cell = header ? 'th' : 'td';
                return (
                  <Cell key={column}>
                    {lines.map((runs, index) => (
                      <span key={index} className={css.line}>
                        {line(runs)}
                      </span>
                    ))}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function emphasised({ text, bold, italic }: RichRun): ReactNode {
  const inner = italic ? <em>{text}</em> : text;
  return bold ? <strong>{inner}</strong> : inner;
}

/** Finds the marks that start with each run. Each mark has its sign once, before its first word. */
function signsOf(blocks: readonly RichBlock[]): ReadonlyMap<RichRun, readonly number[]> {
  const signed = new Set<number>();
  const signs = new Map<RichRun, number[]>();
  for (const run of runsIn(blocks)) {
    const fresh = run.marks.filter((mark) => !signed.has(mark));
    for (const mark of fresh) signed.add(mark);
    if (fresh.length > 0) signs.set(run, fresh);
  }
  return signs;
}

/** Finds the first run of each passage, if several are joined into one running text. */
function seamsOf(blocks: readonly RichBlock[]): ReadonlySet<RichRun> {
  const seen = new Set<number>();
  const seams = new Set<RichRun>();
  for (const run of runsIn(blocks)) {
    if (run.piece === undefined || seen.has(run.piece)) continue;
    seen.add(run.piece);
    seams.add(run);
  }
  return seams;
}

function* runsIn(blocks: readonly RichBlock[]): Iterable<RichRun> {
  for (const block of blocks) {
    if (block.kind === 'list') for (const { content } of block.items) yield* runsIn(content);
    else if (block.kind === 'table') yield* block.rows.flat().flatMap(({ lines }) => lines.flat());
    else yield* block.runs;
  }
}
