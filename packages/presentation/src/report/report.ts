import {
  type Block,
  type BlockPassages,
  dedupe,
  type Passage,
  type PassageSigns,
  type Relation,
  type Statistics,
} from '@cydkit/dedupe';
import { type TextBlock, textBlocksOf } from '@cydkit/disclosure';
import {
  type Diagnostic,
  expectFiling,
  type Filing,
  type FormattedText,
  formatHtml,
  formatPlain,
  type Location,
  type TextRange,
  toMarkdown,
} from '@cydkit/parser';
import { mendTornLines } from './torn-lines';

/** A passage of the disclosure, listed once. */
export interface ReportPassage {
  /** `p1`, `p2` … in document order. */
  id: string;
  /** One line per paragraph, list item or table row. */
  text: string;
  /** The text with its lists, tables, bold and headings, if the filing was parsed with `html`. */
  markdown: string;
  /**
   * Local names of the concepts that cover it, in document order, each once. A fact without a known
   * concept contributes its label instead.
   */
  concepts: string[];
}

/** A text-block fact that has text, as the sequence of its passages. */
export interface ReportBlock {
  /** `b1`, `b2` … in document order. */
  id: string;
  /** Local name of the fact's concept; `null` if the source does not name it. */
  concept: string | null;
  /** Ids of its passages; joined with `signs`, they give the block's text, up to white space. */
  passages: string[];
  /** Punctuation around its passages that differs from that of the passages themselves. */
  signs?: PassageSigns[];
  /** Index of the fact in `filing.facts`. */
  fact: number;
}

/** The words or the place that a finding rests on. */
export interface FindingEvidence {
  /** What the quote shows, to be read before it: `The flag`. */
  shows: string;
  /** Index in `filing.facts`; `null` for evidence about the document as a whole. */
  fact: number | null;
  concept: string | null;
  /** `null` for a place without words. */
  quote: string | null;
  /** The ranges of the quote that hold the words which decide, in order. */
  marks: readonly TextRange[];
  /** From the first quoted word of the fact's value to the last; `null` for flags and places. */
  span: TextRange | null;
  locations: Location[];
}

/** What a rule found. The findings of `@cydkit/lint` have this shape. */
export interface ReportFinding extends Diagnostic {
  /** Id of the rule. */
  rule: string;
  evidence: readonly FindingEvidence[];
  /** Stays the same while the rule, the concepts and the words that it is about do. */
  fingerprint: string;
}

/** A filing and its text blocks, de-duplicated. */
export interface Report {
  schemaVersion: '1';
  filing: Filing;
  passages: ReportPassage[];
  blocks: ReportBlock[];
  relations: Relation[];
  /** There are more relations than are listed. */
  moreRelations?: true;
  statistics: Statistics;
  /** What rules found in the filing, if any were run. */
  findings?: readonly ReportFinding[];
}

/**
 * Composes a filing with the passages of its text blocks. Parse the filing with `html: true` to keep
 * lists, tables and bold in the passages' Markdown.
 */
export function createReport(filing: Filing): Report {
  expectFiling(filing);
  const tagged = textBlocksOf(filing).map(taggedBlock);
  const { passages, blocks, relations, moreRelations, statistics } = dedupe(
    tagged.map(({ block }) => block),
  );

  const byId = new Map(tagged.map((entry) => [entry.block.id, entry]));
  return {
    schemaVersion: '1',
    filing,
    passages: passages.map((passage) => describePassage(passage, byId)),
    blocks: blocks.flatMap((block) => describeBlock(block, byId.get(block.id))),
    relations,
    ...(moreRelations && { moreRelations }),
    statistics,
  };
}

/** A text block and its input for `dedupe`. */
interface TaggedBlock extends TextBlock {
  block: Block;
  /** Computed on first use: only blocks that contribute a passage need it. */
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
  tagged.formatted ??= mendTornLines(readFormatted(tagged));
  return tagged.formatted;
}

/** Uses the markup only if its text equals the block's: it may have more, which readers do not see. */
function readFormatted({ fact: { html }, block: { text } }: TaggedBlock): FormattedText {
  const formatted = html === undefined ? null : formatHtml(html);
  return formatted?.text === text ? formatted : formatPlain(text);
}

function describeBlock(
  { id, passages, signs }: BlockPassages,
  tagged: TaggedBlock | undefined,
): ReportBlock[] {
  if (tagged === undefined) return [];
  const { concept } = tagged.fact;
  return [{ id, concept, passages, ...(signs && { signs }), fact: tagged.index }];
}
