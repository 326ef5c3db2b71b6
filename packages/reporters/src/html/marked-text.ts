import type { PassagePage } from '../view/disclosure';
import type { Note } from '../view/notes';
import type { RichRun } from '../view/rich-text';
import type { Ids } from './ids';
import { type Markup, markup } from './markup';
import { noteHtml } from './notes';
import { richHtml } from './rich';

/**
 * The text of a passage with its marks. A note comes before the paragraph of its first words, to
 * float beside it where there is a margin; one whose words are not known, at the top.
 */
export function markedTextHtml(passage: PassagePage, notes: readonly Note[], id: Ids): Markup[] {
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
  readonly #passage: PassagePage;
  readonly #notes: readonly Note[];
  readonly #id: Ids;
  /** Marks that have got their sign. */
  readonly #signed = new Set<number>();
  /** Pieces that have got their number. */
  readonly #opened = new Set<number>();
  #fresh: number[] = [];

  constructor(passage: PassagePage, notes: readonly Note[], id: Ids) {
    this.#passage = passage;
    this.#notes = notes;
    this.#id = id;
  }

  /** The sign of a mark comes before its first word in the passage, and leads to what it is about. */
  marked(run: RichRun, inner: Markup): Markup {
    const { marks } = this.#passage;
    const kinds = new Set(run.marks.flatMap((index) => marks[index]?.kind ?? []));
    if (kinds.size === 0) return this.#inPiece(run, inner);
    const signs = run.marks.map((index) => this.#sign(index));
    const names = [...kinds].sort().map((kind) => `of-${kind}`);
    return this.#inPiece(run, markup`${signs}<mark class="${names.join(' ')}">${inner}</mark>`);
  }

  /** Where passages are joined, each is a piece of its own that begins with its number. */
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

  /** Numbers of the notes whose words have begun since this was asked last. */
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
