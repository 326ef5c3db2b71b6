import { readAttributes } from './attributes';

/** What an element says about bold and italic; `undefined` where it says nothing. */
export interface Emphasis {
  bold: boolean | undefined;
  italic: boolean | undefined;
}

const none: Emphasis = { bold: undefined, italic: undefined };

/** Reads `<b>`, `<em>` … and the inline styles that filing software writes instead. */
export function emphasisOf(name: string, attributes: string): Emphasis {
  if (name === 'b' || name === 'strong') return { bold: true, italic: undefined };
  if (name === 'i' || name === 'em') return { bold: undefined, italic: true };
  if (!/font-/iu.test(attributes)) return none;
  const style = readAttributes(attributes).get('style') ?? '';
  return { bold: weightIsBold(style), italic: slantIsItalic(style) };
}

/** `font-weight:700` → true, `font-weight:400` → false. */
function weightIsBold(style: string): boolean | undefined {
  const weight = /font-weight\s*:\s*([a-z0-9]+)/iu.exec(style)?.[1]?.toLowerCase();
  if (weight === undefined) return undefined;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function slantIsItalic(style: string): boolean | undefined {
  const slant = /font-style\s*:\s*([a-z]+)/iu.exec(style)?.[1]?.toLowerCase();
  return slant === undefined ? undefined : slant === 'italic' || slant === 'oblique';
}
