import type { LineStyle } from './formatted';
import { type List, nextNumber } from './list-numbering';

/** An open heading, list item or cell. */
export interface Block {
  style: LineStyle;
  /** Only the first line of a list item has its marker. */
  used: boolean;
}

/** Returns the style of the next line: only the first one of an item is an item. */
export function styleOf(block: Block | null): LineStyle | undefined {
  if (block === null) return undefined;
  const { style, used } = block;
  if (style.kind !== 'item' || !used) return style;
  const { ordinal: _, marker: __, list: ___, ...others } = style;
  return { ...others, kind: 'paragraph' };
}

/** Returns the style of an item of a list; `outer` is the block around the list. */
export function itemStyle(list: List | null, attributes: string, outer: Block | null): LineStyle {
  const number = list === null ? null : nextNumber(list, attributes);
  const marks = [takeMarker(outer), number?.marker].filter((mark) => mark !== undefined);
  return {
    kind: 'item',
    level: list?.depth ?? 1,
    ...(list !== null && { list: list.id }),
    ...(number !== null && { ordinal: number.ordinal }),
    ...(marks.length > 0 && { marker: marks.join(' ') }),
  };
}

/** Takes the number of an item that begins with a list or heading, to write it there: `1. a. x`. */
export function takeMarker(item: Block | null): string | undefined {
  if (item === null || item.used) return undefined;
  const { marker } = item.style;
  if (marker !== undefined) item.used = true;
  return marker;
}
