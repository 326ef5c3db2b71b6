import { readAttributes } from './markup';

/** Elements that never have content (HTML §13.1.2). */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Elements that begin and end a line of readable text. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);

/** Elements whose text readers do not see. */
export const unreadElements: ReadonlySet<string> = new Set(['script', 'style']);

/** Whether an element makes text bold or italic; `undefined` if it changes nothing. */
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
