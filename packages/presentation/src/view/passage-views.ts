import { escapeMarkdown } from '@cydkit/parser';
import type { Report } from '../report/report';
import { withoutTornLines } from '../report/torn-lines';
import { paragraphOf } from '../wording/labels';
import { describePassages, shortened } from '../wording/phrases';
import { addTo } from './group-values';
import type { PassageRow } from './passage-rows';

/** A block that covers a row of passages or some of them. */
export interface Cover {
  title: string;
  paragraph: string | null;
  /** It also covers what comes before the row. */
  continued: boolean;
  /** Numbers of the passages of the row that it covers; `null` if it covers all of them. */
  part: number[] | null;
}

/** A passage as part of a row. */
export interface PassagePiece {
  /** From 1 in document order. */
  number: number;
  text: string;
  markdown: string;
  /** It was shown before and is repeated here to keep the sentence whole. */
  again: boolean;
}

/** Passages that read as one text: several if blocks begin or end inside a sentence, else one. */
export interface RowView {
  pieces: PassagePiece[];
  covers: Cover[];
  /** Earlier passages that the text repeats after it; they are not shown in full again. */
  repeats: Repeat[];
  /** It begins inside a sentence that begins elsewhere. */
  tornBefore: boolean;
  /** It ends inside a sentence that ends elsewhere. */
  tornAfter: boolean;
  /** It begins inside a line, so its text usually continues that of the previous row. */
  runsOn: boolean;
}

/** Returns a function that gives the view of each row, to be called for all rows in order. */
export function passageViews(
  report: Report,
  titles: ReadonlyMap<string, string>,
): (row: PassageRow) => RowView {
  const covering = blocksByPassage(report);
  const repeats = repeatsAfter(report);
  let before: ReadonlySet<string> = new Set();
  return ({ pieces: row, tornBefore, tornAfter, runsOn }) => {
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
    // The block around others comes first.
    const blocks = [...new Set(pieces.flatMap(({ blocks }) => blocks))].sort(
      (a, b) => b.passages.length - a.passages.length,
    );
    const own = pieces.filter(({ again }) => !again);
    const parts = new Map<Block, (typeof own)[number][]>();
    for (const piece of own) for (const block of piece.blocks) addTo(parts, block, piece);
    const covers = blocks.map((block): Cover => {
      const part = parts.get(block) ?? [];
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
      runsOn,
    };
  };
}

type Block = Report['blocks'][number];

/** Maps each passage to the blocks that cover it; a passage repeated in a block counts once. */
function blocksByPassage({ blocks }: Report): Map<string, Block[]> {
  const covering = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const passage of new Set(block.passages)) {
      addTo(covering, passage, block);
    }
  }
  return covering;
}

/** Returns the numbers of a row's passages that no earlier row shows. */
export function ownNumbers(pieces: readonly { number: number; again: boolean }[]): number[] {
  return pieces.flatMap(({ number, again }) => (again ? [] : number));
}

/** Consecutive earlier passages that the text repeats in one place. */
export interface Repeat {
  /** `passages 3 and 4` */
  passages: string;
  numbers: number[];
  /** How their text begins. */
  beginning: string;
}

/**
 * Finds where blocks return to earlier passages, by the id of the passage before. A block of the
 * passages 1 2 3 2 4 gives `3 → passage 2`; without it, a reader would miss the repetition between 3
 * and 4. A passage has several repeats if blocks continue differently.
 */
export function repeatsAfter(report: Report): ReadonlyMap<string, Repeat[]> {
  const { passages } = report;
  const after = new Map<string, Repeat[]>();
  for (const [number, runs] of runsAfter(report)) {
    const repeats = withoutPrefixes(runs).map((run) => ({
      passages: describePassages(run),
      numbers: run,
      beginning: shortened(run.map((each) => passages[each - 1]?.text).join(' ')),
    }));
    after.set(passages[number - 1]?.id ?? '', repeats);
  }
  return after;
}

/** Returns runs of passage numbers by the number of the passage that they follow. */
function runsAfter({ passages, blocks }: Report): Map<number, number[][]> {
  const numbers = new Map(passages.map(({ id }, index) => [id, index + 1]));
  const runs = new Map<number, number[][]>();
  for (const block of blocks) {
    let furthest = 0;
    let run: number[] | null = null;
    for (const id of block.passages) {
      const number = numbers.get(id) ?? 0;
      if (number > furthest) {
        furthest = number;
        run = null;
      } else if (run !== null) {
        run.push(number);
      } else {
        run = [number];
        addTo(runs, furthest, run);
      }
    }
  }
  return runs;
}

/** Drops duplicate runs and those that another run starts with. */
function withoutPrefixes(runs: readonly number[][]): number[][] {
  const byText = new Map(runs.map((run) => [`${run.join(' ')} `, run]));
  // A text that begins others is directly before one of them.
  const texts = [...byText.keys()].sort();
  for (const [at, text] of texts.entries())
    if (texts[at + 1]?.startsWith(text)) byText.delete(text);
  return [...byText.values()];
}
