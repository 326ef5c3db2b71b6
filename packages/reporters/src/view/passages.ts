import { escapeMarkdown } from '@cydkit/parser';
import { paragraphOf } from '../labels';
import type { Report } from '../report-model';
import type { PassageRow } from './passage-rows';
import { type Repeat, repeatsAfter } from './repeats';
import { withoutTornLines } from './torn-lines';

/** A block that covers a row of passages, or some of them. */
export interface Cover {
  title: string;
  paragraph: string | null;
  /** It covers what comes before the row, too. */
  continued: boolean;
  /** Numbers of the passages of the row that it covers; `null` for all. */
  part: number[] | null;
}

export interface PassagePiece {
  /** From 1 in document order. */
  number: number;
  text: string;
  markdown: string;
  /** Shown before, and again here so that the sentence is whole. */
  again: boolean;
}

/** Passages that read as one text: one, or several where a block begins or ends in a sentence. */
export interface PassageView {
  pieces: PassagePiece[];
  covers: Cover[];
  /** Earlier passages that come again after it: not shown again in full. */
  repeats: Repeat[];
  /** The sentence that it begins in begins elsewhere. */
  tornBefore: boolean;
  /** The sentence that it ends in ends elsewhere. */
  tornAfter: boolean;
}

export function passageViews(
  report: Report,
  rows: readonly PassageRow[],
  titles: ReadonlyMap<string, string>,
): PassageView[] {
  const covering = blocksByPassage(report);
  const repeats = repeatsAfter(report);
  let before: ReadonlySet<string> = new Set();
  return rows.map(({ pieces: row, tornBefore, tornAfter }) => {
    const pieces = row.flatMap(({ passage: index, again }) => {
      const passage = report.passages[index];
      if (passage === undefined) return [];
      const { id } = passage;
      const text = withoutTornLines(again ?? passage.text);
      return [
        {
          ...{ id, number: index + 1, text, again: again !== null },
          markdown: again === null ? passage.markdown : escapeMarkdown(text),
          blocks: again === null ? (covering.get(id) ?? []) : [],
        },
      ];
    });
    // What is around comes first.
    const blocks = [...new Set(pieces.flatMap(({ blocks }) => blocks))].sort(
      (a, b) => b.passages.length - a.passages.length,
    );
    const own = pieces.filter(({ again }) => !again);
    const covers = blocks.map((block): Cover => {
      const part = own.filter((piece) => piece.blocks.includes(block));
      return {
        title: titles.get(block.id) ?? block.id,
        paragraph: paragraphOf(block.concept, report.filing.form),
        continued: part[0] === own[0] && before.has(block.id),
        part: part.length === own.length ? null : part.map(({ number }) => number),
      };
    });
    before = new Set(own.at(-1)?.blocks.map(({ id }) => id));
    const again = new Set(pieces.flatMap((piece) => (piece.again ? piece.number : [])));
    return {
      pieces: pieces.map(({ number, text, markdown, again }) => ({
        number,
        text,
        markdown,
        again,
      })),
      covers,
      repeats: own
        .flatMap(({ id }) => repeats.get(id) ?? [])
        .filter(({ numbers }) => !numbers.every((number) => again.has(number))),
      tornBefore,
      tornAfter,
    };
  });
}

type Block = Report['blocks'][number];

/** A passage that comes twice in a block is covered by it once. */
function blocksByPassage({ blocks }: Report): Map<string, Block[]> {
  const covering = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const passage of new Set(block.passages)) {
      const others = covering.get(passage);
      if (others === undefined) covering.set(passage, [block]);
      else others.push(block);
    }
  }
  return covering;
}

/** The numbers of a row's passages that are shown in no row before. */
export const ownNumbers = (pieces: readonly { number: number; again: boolean }[]): number[] =>
  pieces.flatMap(({ number, again }) => (again ? [] : number));
