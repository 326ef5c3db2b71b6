import { type Block, dedupe, type LabelledPassage, type Passage } from '@cydkit/dedupe';
import { nameOf, presented } from './concept-names';
import type { IndexedFact, Statement } from './contexts';
import type { FactPlace } from './model';

/** The text blocks of a filing, every piece of text once. */
export interface PassageText {
  passages: LabelledPassage[];
  /** The place of a piece of a passage in the fact that has it first. */
  placeOf: (passage: string, start: number, end: number) => FactPlace | null;
}

/** @param withLines whether the source tells where paragraphs, list items and table rows begin */
export function passageText(statement: Statement, withLines: boolean): PassageText {
  const facts = new Map<string, IndexedFact>();
  const blocks: Block[] = [];
  for (const indexed of statement.facts) {
    const { fact, index } = indexed;
    if (fact.type !== 'textBlock' || fact.value === null || fact.value.trim() === '') continue;
    const id = `b${index}`;
    facts.set(id, indexed);
    const text = withLines ? fact.value : fact.value.split('\n').join(' ');
    blocks.push({ id, text, ...(fact.segments && { ranges: fact.segments }) });
  }

  const { passages } = dedupe(blocks);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const firsts = new Map(passages.map(({ id, occurrences: [first] }) => [id, first]));
  return {
    passages: passages.map((passage, at) => ({
      id: passage.id,
      text: passage.text,
      labels: presented(
        passage.blocks.flatMap((block) => {
          const found = facts.get(block);
          return found === undefined ? [] : [nameOf(found.fact)];
        }),
      ),
      gap: gapBetween(passages[at - 1], passage, texts),
    })),
    placeOf: (passage, start, end) => {
      const first = firsts.get(passage);
      const found = first && facts.get(first.block);
      if (first === undefined || found === undefined) return null;
      return { fact: found.index, start: first.start + start, end: first.start + end };
    },
  };
}

/**
 * What stands between two passages where a block has one right after the other. Elsewhere a
 * sentence of the first cannot go on in the second.
 */
function gapBetween(
  before: Passage | undefined,
  { occurrences }: Passage,
  texts: ReadonlyMap<string, string>,
): '' | ' ' | '\n' {
  const ends = new Set(before?.occurrences.map(({ block, end }) => `${block} ${end}`));
  for (const { block, start } of occurrences) {
    const text = texts.get(block)?.slice(0, start) ?? '';
    const end = text.trimEnd().length;
    if (!ends.has(`${block} ${end}`)) continue;
    const between = text.slice(end);
    if (between === '') return '';
    return between.includes('\n') ? '\n' : ' ';
  }
  return '\n';
}
