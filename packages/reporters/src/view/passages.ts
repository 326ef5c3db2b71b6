import { paragraphOf } from '../labels';
import type { Report } from '../report-model';
import { withClosingSigns } from './closing-signs';
import { type Repeat, repeatsAfter } from './repeats';

/** A block that covers a passage. */
export interface Cover {
  title: string;
  paragraph: string | null;
  /** It covered the passage before, too. */
  continued: boolean;
}

export interface PassageView {
  /** 1, 2 … in document order; one that is only the full stop of another is left out. */
  number: number;
  covers: Cover[];
  text: string;
  markdown: string;
  /** Earlier passages that come again behind it: told once, so not shown again in full. */
  repeats: Repeat[];
}

export function passageViews(report: Report, titles: ReadonlyMap<string, string>): PassageView[] {
  const covering = blocksByPassage(report);
  const repeats = repeatsAfter(report);
  let before: ReadonlySet<string> = new Set();
  return withClosingSigns(report).flatMap(({ id, text, markdown }, index) => {
    const blocks = covering.get(id) ?? [];
    const covers = blocks.map((block) => ({
      title: titles.get(block.id) ?? block.id,
      paragraph: paragraphOf(block.concept, report.filing.form),
      continued: before.has(block.id),
    }));
    before = new Set(blocks.map((block) => block.id));
    const again = repeats.get(id) ?? [];
    if (text === '' && again.length === 0) return [];
    return { number: index + 1, covers, text, markdown, repeats: again };
  });
}

type Block = Report['blocks'][number];

/** A passage that stands twice in a block is covered by it once. */
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
