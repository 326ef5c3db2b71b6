import { type Block, type BlockPassages, dedupe, type Passage } from '@cydkit/dedupe';
import { type TextBlock, textBlocksOf } from '@cydkit/disclosure';
import {
  type Filing,
  type FormattedText,
  formatHtml,
  formatPlain,
  toMarkdown,
} from '@cydkit/parser';
import type { Report, ReportBlock, ReportPassage } from './report-model';
import { mendTornLines } from './view/torn-lines';

/**
 * Composes a filing with the passages of its text blocks. Parse the filing with `html: true` for
 * passages that keep lists, tables and bold in their Markdown.
 */
export function createReport(filing: Filing): Report {
  const tagged = textBlocksOf(filing).map(taggedBlock);
  const { passages, blocks, relations, statistics } = dedupe(tagged.map(({ block }) => block));

  const byId = new Map(tagged.map((entry) => [entry.block.id, entry]));
  return {
    schemaVersion: '1',
    filing,
    passages: passages.map((passage) => describePassage(passage, byId)),
    blocks: blocks.flatMap((block) => describeBlock(block, byId.get(block.id))),
    relations,
    statistics,
  };
}

/** A text block with the block that `dedupe` takes of it. */
interface TaggedBlock extends TextBlock {
  block: Block;
  /** Formatted when first asked for: a block has many passages, and few are taken from it. */
  formatted?: FormattedText;
}

function taggedBlock(textBlock: TextBlock, at: number): TaggedBlock {
  const { fact, text } = textBlock;
  const block = { id: `b${at + 1}`, text, ...(fact.segments && { ranges: fact.segments }) };
  return { ...textBlock, block };
}

function describePassage(
  { id, text, blocks, occurrences: [first] }: Passage,
  byId: ReadonlyMap<string, TaggedBlock>,
): ReportPassage {
  const concepts = blocks.flatMap((block) => {
    const fact = byId.get(block)?.fact;
    return fact?.concept ?? fact?.label ?? [];
  });
  const source = first && byId.get(first.block);
  const markdown = first && source ? toMarkdown(formattedOf(source), first) : text;
  return { id, text, markdown, concepts: [...new Set(concepts)] };
}

function formattedOf(tagged: TaggedBlock): FormattedText {
  const { html } = tagged.fact;
  tagged.formatted ??= mendTornLines(
    html === undefined ? formatPlain(tagged.block.text) : formatHtml(html),
  );
  return tagged.formatted;
}

function describeBlock(
  { id, passages, signs }: BlockPassages,
  tagged: TaggedBlock | undefined,
): ReportBlock[] {
  if (tagged === undefined) return [];
  const { concept } = tagged.fact;
  return [{ id, concept, passages, ...(signs && { signs }), fact: tagged.index }];
}
