import { isClosingSign, isOpeningSign } from '@cydkit/text';
import { item } from '../../structures/item';
import type { BlockTexts } from '../blocks/block-texts';
import { NONE } from '../blocks/distinct-texts';
import type { BlockPassages, Occurrence, Passage, PassageSigns } from '../model';
import { splitSigns } from './join-passages';
import type { DocumentOrder } from './passage-order';
import type { PassageLayout } from './unite-pieces';

/** An occurrence of a passage, with its text there. */
interface Reading extends Occurrence {
  text: string;
  /** The number of characters other than white space. */
  size: number;
}

/** Writes the passages, and each block as the sequence of its passages; counts their characters. */
export function writePassages(
  read: BlockTexts,
  layout: PassageLayout,
  order: DocumentOrder,
): { passages: Passage[]; blocks: BlockPassages[]; characters: number } {
  const { blocks, textOf } = read;
  const readings: Reading[][] = Array.from({ length: layout.count }, () => []);
  const readingsOf: Reading[][] = blocks.map(() => []);
  for (const block of order.blocks) {
    const { passages = [] } = layout.texts[item(textOf, block)] ?? {};
    const found = readBlock(read, block, layout);
    readingsOf[block] = found;
    found.forEach((reading, at) => {
      readings[item(passages, at)]?.push(reading);
    });
  }

  const ids = new Map(Array.from(order.passages, (number, index) => [number, `p${index + 1}`]));
  const fullest = readings.map((list) =>
    list.reduce((best, each) => (isFuller(each, best) ? each : best)),
  );
  return {
    passages: Array.from(order.passages, (number): Passage => {
      const list = readings[number] ?? [];
      const first = fullest[number];
      const others = list.filter((reading) => reading !== first);
      return {
        id: ids.get(number) ?? '',
        text: first?.text ?? '',
        blocks: [...new Set(list.map(({ block }) => block))],
        occurrences: [...(first ? [first] : []), ...others].map(({ block, start, end }) => {
          return { block, start, end };
        }),
      };
    }),
    blocks: blocks.map(({ id, text }, block): BlockPassages => {
      const numbers = layout.texts[item(textOf, block)]?.passages ?? [];
      const signs = findSigns(
        text,
        readingsOf[block] ?? [],
        (at) => fullest[item(numbers, at)]?.text,
      );
      return {
        id,
        passages: Array.from(numbers, (number) => ids.get(number) ?? ''),
        ...(signs.length > 0 && { signs }),
      };
    }),
    characters: fullest.reduce((sum, { size }) => sum + size, 0),
  };
}

/**
 * True if a reading has more text, or if only the other has a stray sign: a block may begin with the stop
 * of the sentence before it, which is not part of the passage.
 */
function isFuller(one: Reading, other: Reading): boolean {
  const [strayOne, strayOther] = [hasStraySign(one), hasStraySign(other)];
  return strayOne === strayOther ? one.size > other.size : strayOther;
}

const hasStraySign = ({ text }: Reading): boolean =>
  isClosingSign(text.charAt(0)) || isOpeningSign(text.charAt(text.length - 1));

function readBlock(
  { blocks, textOf, places, words, tokensOf }: BlockTexts,
  block: number,
  layout: PassageLayout,
): Reading[] {
  const number = item(textOf, block);
  const found = layout.texts[number];
  if (number === NONE || found === undefined) return [];
  const { id, text } = blocks[block] ?? { id: '', text: '' };
  const tokens = tokensOf(block);
  const from = item(places.from, number);
  return Array.from(found.passages, (_, at): Reading => {
    const [first, after] = [item(found.starts, at), item(found.starts, at + 1)];
    const [start, end] = [tokens.start(first - from), tokens.end(after - 1 - from)];
    const size = item(words.charactersBefore, after) - item(words.charactersBefore, first);
    return { block: id, start, end, text: text.slice(start, end), size };
  });
}

/** Finds where the signs around a passage in a block differ from those in the passage's text. */
function findSigns(
  text: string,
  readings: readonly Reading[],
  passageText: (at: number) => string | undefined,
): PassageSigns[] {
  if (readings.length === 0) {
    const before = text.trim();
    return before === '' ? [] : [{ at: 0, before }];
  }
  return readings.flatMap((reading, at) => {
    const whole = passageText(at) ?? '';
    if (reading.text === whole) return [];
    const [own, given] = [splitSigns(reading.text), splitSigns(whole)];
    const signs: PassageSigns = { at };
    if (!sameSigns(own.before, given.before)) signs.before = own.before.trim();
    if (!sameSigns(own.after, given.after)) signs.after = own.after.trim();
    return signs.before === undefined && signs.after === undefined ? [] : [signs];
  });
}

const sameSigns = (one: string, other: string): boolean =>
  one === other || one.replace(/\s/gu, '') === other.replace(/\s/gu, '');
