import { type Block, type BlockPassages, dedupe, type Passage } from '@cydkit/dedupe';
import {
  type Filing,
  type FormattedText,
  formatHtml,
  formatPlain,
  type TextBlockFact,
  toMarkdown,
} from '@cydkit/parser';
import type { Report, ReportBlock, ReportPassage } from './report-model';

/**
 * Composes a filing with the passages of its text blocks. Parse the filing with `html: true` for
 * passages that keep lists, tables and bold in their Markdown.
 */
export function createReport(filing: Filing): Report {
  const tagged = textBlocksOf(filing);
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

/** A fact with the block that it becomes and its place among the filing's facts. */
interface TaggedBlock {
  fact: TextBlockFact;
  index: number;
  block: Block;
  /** Formatted when first asked for: a block has many passages, and few are taken from it. */
  formatted?: FormattedText;
}

function textBlocksOf(filing: Filing): TaggedBlock[] {
  const tagged: TaggedBlock[] = [];
  for (const [index, fact] of filing.facts.entries()) {
    if (fact.type !== 'textBlock' || fact.value === null || fact.value.trim() === '') continue;
    const block: Block = { id: `b${tagged.length + 1}`, text: fact.value };
    if (fact.segments !== undefined) block.ranges = fact.segments;
    tagged.push({ fact, index, block });
  }
  return tagged;
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
  tagged.formatted ??= html === undefined ? formatPlain(tagged.block.text) : formatHtml(html);
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
