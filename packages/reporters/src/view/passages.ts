import { paragraphOf } from '../labels';
import type { Report } from '../report-model';
import { type Repeat, repeatsAfter } from './repeats';

/** A block that covers a passage. */
export interface Cover {
  title: string;
  paragraph: string | null;
  /** It covered the passage before, too. */
  continued: boolean;
}

export interface PassageView {
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
  return report.passages.map(({ id, text, markdown }) => {
    const blocks = covering.get(id) ?? [];
    const covers = blocks.map((block) => ({
      title: titles.get(block.id) ?? block.id,
      paragraph: paragraphOf(block.concept, report.filing.form),
      continued: before.has(block.id),
    }));
    before = new Set(blocks.map((block) => block.id));
    return { covers, text, markdown, repeats: repeats.get(id) ?? [] };
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
