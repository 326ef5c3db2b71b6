import type { Note, PassageView, RichBlock, RichItem, RichRun } from '@cydkit/presentation';
import { type Markup, markup } from '../markup/markup';
import { noteHtml } from './note-list';
import type { Ids } from './page-sections';

/**
 * Returns the text of a passage with its marks. A note precedes the paragraph of its first words, to
 * float next to it in the margin; a note without known words is at the top.
 */
export function markedTextHtml(passage: PassageView, notes: readonly Note[], id: Ids): Markup[] {
  const marker = new Marker(passage, notes, id);
  const blocks = passage.content.map((block) => {
    const content = richHtml([block], (run, inner) => marker.marked(run, inner));
    return { content, notes: marker.takeNotes() };
  });
  const beside = new Set(blocks.flatMap((block) => block.notes));
  const rest = passage.notes.filter(({ number }) => !beside.has(number));
  const byNumber = (numbers: readonly number[]): Note[] =>
    passage.notes.filter(({ number }) => numbers.includes(number));
  return [
    ...rest.map((note) => noteHtml(note, id)),
    ...blocks.flatMap(({ content, notes }) => [
      ...byNumber(notes).map((note) => noteHtml(note, id)),
      ...content,
    ]),
  ];
}

class Marker {
  readonly #passage: PassageView;
  readonly #notes: readonly Note[];
  readonly #id: Ids;
  /** Marks that already have their sign. */
  readonly #signed = new Set<number>();
  /** Pieces that already have their number. */
  readonly #opened = new Set<number>();
  #fresh: number[] = [];

  constructor(passage: PassageView, notes: readonly Note[], id: Ids) {
    this.#passage = passage;
    this.#notes = notes;
    this.#id = id;
  }

  /** Puts the sign of a mark before its first word in the passage, as a link to its flag or note. */
  marked(run: RichRun, inner: Markup): Markup {
    const { marks } = this.#passage;
    const kinds = new Set(run.marks.flatMap((index) => marks[index]?.kind ?? []));
    if (kinds.size === 0) return this.#inPiece(run, inner);
    const signs = run.marks.map((index) => this.#sign(index));
    const names = [...kinds].sort().map((kind) => `of-${kind}`);
    return this.#inPiece(run, markup`${signs}<mark class="${names.join(' ')}">${inner}</mark>`);
  }

  /** Begins each of several joined passages with its number. */
  #inPiece({ piece }: RichRun, inner: Markup): Markup {
    const { pieces, lanesOf } = this.#passage;
    const index = pieces.findIndex(({ number }) => number === piece);
    if (piece === undefined || index === -1) return inner;
    const lanes = (lanesOf[index] ?? []).join(' ');
    if (this.#opened.has(piece)) {
      return markup`<span class="piece" data-lanes="${lanes}">${inner}</span>`;
    }
    this.#opened.add(piece);
    const name = this.#id(`p${piece}`);
    const seam = (text: string, label: string): Markup =>
      markup`<a class="seam" href="#${name}" aria-label="${label}">${text}</a>`;
    if (pieces[index]?.again === true) {
      return markup`<span class="piece" data-lanes="${lanes}">${seam(`↺${piece}`, `Passage ${piece} again`)}${inner}</span>`;
    }
    // The row has the number of its first passage.
    if (pieces.findIndex(({ again }) => !again) === index) {
      return markup`<span class="piece first" data-lanes="${lanes}">${inner}</span>`;
    }
    return markup`<span class="piece first" id="${name}" data-lanes="${lanes}">${seam(String(piece), `Passage ${piece}`)}${inner}</span>`;
  }

  /** Returns the numbers of the notes whose words began since the last call. */
  takeNotes(): number[] {
    const taken = this.#fresh;
    this.#fresh = [];
    return taken;
  }

  #sign(index: number): Markup | null {
    const mark = this.#passage.marks[index];
    if (mark === undefined || this.#signed.has(index)) return null;
    this.#signed.add(index);
    const { kind, number } = mark;
    if (kind === 'flag') {
      return markup`<a class="sign to-flag" href="#${this.#id(`flag-${number}`)}">flag ${number}</a> `;
    }
    this.#fresh.push(number);
    const severity = this.#notes[number - 1]?.severity ?? null;
    return markup`<a class="sign ${severity}" href="#${this.#id(`note-${number}`)}" aria-label="Finding ${number}">${number}</a> `;
  }
}

/** Wraps the markup of a run in its marks. */
export type MarkRun = (run: RichRun, content: Markup) => Markup;

/** Returns a passage with its lists, tables and emphasis. */
function richHtml(blocks: readonly RichBlock[], markRun: MarkRun): Markup[] {
  const line = (runs: readonly RichRun[]): Markup[] =>
    runs.map((run) => markRun(run, emphasised(run)));
  return blocks.map((block) => {
    if (block.kind === 'list') return listHtml(block.items, markRun);
    if (block.kind === 'table') return tableHtml(block.rows, line);
    const content = line(block.runs);
    return block.kind === 'heading' ? markup`<h3>${content}</h3>\n` : markup`<p>${content}</p>\n`;
  });
}

type Rows = Extract<RichBlock, { kind: 'table' }>['rows'];

/** Returns a table that scrolls by itself if it is wider than the page. */
function tableHtml(rows: Rows, line: (runs: readonly RichRun[]) => Markup[]): Markup {
  const written = rows.map((cells) => {
    const row = cells.map(({ header, lines }) => {
      const content = lines.map((runs, index) => [index === 0 ? null : lineBreak, line(runs)]);
      return header ? markup`<th>${content}</th>` : markup`<td>${content}</td>`;
    });
    return markup`<tr>${row}</tr>\n`;
  });
  return markup`<div class="wide"><table>\n${written}</table></div>\n`;
}

const lineBreak = markup`<br>`;

function listHtml(items: readonly RichItem[], markRun: MarkRun): Markup {
  const numbered = items[0]?.ordinal !== undefined;
  const written = items.map(({ ordinal, hasOwnMark, content }) => {
    const inner = richHtml(content, markRun);
    if (hasOwnMark) return markup`<li class="own">${inner}</li>\n`;
    return ordinal === undefined
      ? markup`<li>${inner}</li>\n`
      : markup`<li value="${ordinal}">${inner}</li>\n`;
  });
  return numbered ? markup`<ol>${written}</ol>\n` : markup`<ul>${written}</ul>\n`;
}

function emphasised({ text, bold, italic }: RichRun): Markup {
  const inner = italic ? markup`<em>${text}</em>` : markup`${text}`;
  return bold ? markup`<strong>${inner}</strong>` : inner;
}
