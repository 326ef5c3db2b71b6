import type { Block } from '@cydkit/dedupe';
import type { Filing } from '@cydkit/parser';
import { pageFurniture, plainForms, type Replacement, replaceParts } from '@cydkit/text';
import type { ComparedFacts } from './compared-facts';
import { nameOf } from './concept-names';
import { isLost } from './lossy-sources';
import type { FactPlace } from './model';

/** A text of a fact as it is compared: in plain characters, without what page breaks left in it. */
export interface TextBlock extends Block {
  /** Its concept, or its label. */
  name: string;
  /** The index of its fact, and the value of this. */
  fact: number;
  value: string;
  /** Returns where `text.slice(start, end)` is in the value of a fact. */
  originOf: (start: number, end: number) => FactPlace;
}

/** Returns the compared facts that have text. */
export function textBlocksOf(
  { facts }: ComparedFacts,
  furniture: ReadonlySet<string>,
): TextBlock[] {
  return facts.flatMap(({ fact, index }) => {
    const { value } = fact;
    if (typeof value !== 'string' || value.trim() === '') return [];
    const cut = replaceParts(value, linesAmong(value, furniture));
    const plain = replaceParts(cut.text, plainForms(cut.text));
    const originOf = (start: number, end: number): FactPlace => {
      const place = plain.originOf(start, end);
      return { fact: index, ...cut.originOf(place.start, place.end) };
    };
    const about = { id: `b${index}`, name: nameOf(fact), fact: index, value };
    const block = { ...about, text: plain.text, originOf };
    if (fact.type !== 'textBlock' || fact.segments === undefined) return [block];
    const ranges = fact.segments.map((segment) => ({
      ...segment,
      textStart: plain.placeOf(cut.placeOf(segment.textStart)),
      textEnd: plain.placeOf(cut.placeOf(segment.textEnd)),
    }));
    return [{ ...block, ranges }];
  });
}

/**
 * Returns the lines that page breaks left in the text of a filing. A line that is one in a text is one
 * in all: where a block ends at the line, it does not show that a sentence goes on after it.
 */
export function furnitureOf({ facts, entity }: Filing): Set<string> {
  const lines = new Set<string>();
  for (const { value } of facts) {
    if (typeof value !== 'string') continue;
    for (const { start, end } of pageFurniture(value, entity.name)) {
      const line = value.slice(start, end);
      // A number alone may as well be one of the sentence around it.
      if (!/^\d+$/u.test(line)) lines.add(line);
    }
  }
  return lines;
}

/** Returns the lines of a text that are in a set, each with the line feed after it. */
function linesAmong(value: string, lines: ReadonlySet<string>): Replacement[] {
  const found: Replacement[] = [];
  if (lines.size === 0) return found;
  let start = 0;
  for (const line of value.split('\n')) {
    const end = Math.min(value.length, start + line.length + 1);
    if (lines.has(line.trim())) found.push({ start, end, text: '' });
    start = end;
  }
  return found;
}

/** True if both filings have the same blocks in the same places, so that one list serves for both. */
export function areSame(old: readonly TextBlock[], current: readonly TextBlock[]): boolean {
  return (
    old.length === current.length &&
    old.every((block, at) => {
      const other = current[at];
      if (other === undefined || block.id !== other.id || block.name !== other.name) return false;
      return block.value === other.value && block.text === other.text && sameRanges(block, other);
    })
  );
}

/** Documents may have other names. */
function sameRanges({ ranges: a = [] }: TextBlock, { ranges: b = [] }: TextBlock): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end, textStart, textEnd }, at) => {
      const other = b[at];
      return (
        start === other?.start &&
        end === other.end &&
        textStart === other.textStart &&
        textEnd === other.textEnd
      );
    })
  );
}

/** True if ranges give the places of all blocks in the document. */
export function areOrdered(blocks: readonly TextBlock[]): boolean {
  return blocks.every(({ ranges }) => ranges !== undefined);
}

/**
 * Repairs the blocks of a source that loses characters: drops line feeds, and gives a block that lies in
 * another, except for white space, the text of that one. `of March 31` and `of March31` are the same
 * text; the source lost a no-break space in one place.
 */
export function mendedBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const opened = blocks.map((block) => {
    const text = block.text.split('\n').join(' ');
    return { block: { ...block, text }, ...kept(text) };
  });
  return opened.map(({ block, letters }) => {
    if (letters.length < shortest) return block;
    for (const outer of opened) {
      if (outer.letters.length <= letters.length) continue;
      const at = outer.letters.indexOf(letters);
      if (at === -1) continue;
      const start = outer.offsets[at] ?? 0;
      const end = (outer.offsets[at + letters.length - 1] ?? 0) + 1;
      return {
        ...block,
        text: outer.block.text.slice(start, end),
        originOf: (from, to) => outer.block.originOf(start + from, start + to),
      };
    }
    return block;
  });
}

/** Fewer letters can be in another text by chance. */
const shortest = 20;

/** Returns what the source cannot have lost, with the offset of each character. */
function kept(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isLost(character)) continue;
    letters += character;
    offsets.push(at);
  }
  return { letters, offsets };
}
