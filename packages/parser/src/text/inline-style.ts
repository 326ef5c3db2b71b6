import { blockElements } from './html-elements';
import { readAttributes } from './markup';
import type { Script } from './scripts';

/** Elements in which `vertical-align` and `position` place a box, not text on its line. */
const boxes: ReadonlySet<string> = new Set(['td', 'th', 'img', 'object', 'svg', 'body', 'html']);

/** Returns whether an element raises or lowers its text; `undefined` if it changes nothing. */
export function scriptOf(name: string, attributes: string): Script | undefined {
  if (name === 'sup') return 'super';
  if (name === 'sub') return 'sub';
  if (!/vertical-align|relative/iu.test(attributes)) return undefined;
  if (blockElements.has(name) || boxes.has(name)) return undefined;
  const style = styleOf(attributes);
  return shiftOf(style) ?? alignmentOf(style);
}

/** `position:relative;top:-3.5pt`, as filing software raises the marks of footnotes. */
function shiftOf(style: string): Script | undefined {
  if (!/position\s*:\s*relative/iu.test(style)) return undefined;
  const [, edge, length = ''] = /(?:^|[;\s])(top|bottom)\s*:([^;]*)/iu.exec(style) ?? [];
  if (edge === undefined) return undefined;
  return scriptAt(edge.toLowerCase() === 'top' ? -upBy(length) : upBy(length));
}

/** `vertical-align: super`, `4pt`, `-20%`; `top` only with a font that is made smaller. */
function alignmentOf(style: string): Script | undefined {
  const value = /vertical-align\s*:([^;]*)/iu.exec(style)?.[1]?.trim().toLowerCase() ?? '';
  if (value.startsWith('super')) return 'super';
  if (value.startsWith('sub')) return 'sub';
  if (/^(?:text-)?(?:top|bottom)/u.test(value)) {
    if (!/font-size\s*:\s*(?:\d\d%|\d\d\.\d|0?\.\d|smaller)/iu.test(style)) return undefined;
    return value.includes('top') ? 'super' : 'sub';
  }
  return scriptAt(upBy(value));
}

function scriptAt(up: number): Script | undefined {
  if (up === 0) return undefined;
  return up > 0 ? 'super' : 'sub';
}

/** Returns how far a length moves text, in points or the like; 0 for what no reader would see. */
function upBy(length: string): number {
  const [, digits, unit = ''] = /^\s*([+-]?[\d.]+)\s*(pt|px|em|ex|rem|%)/iu.exec(length) ?? [];
  const number = Number(digits ?? 0);
  const least = /p[tx]/iu.test(unit) ? 1 : unit === '%' ? 10 : 0.1;
  return Math.abs(number) >= least ? number : 0;
}

/** Returns whether an element keeps the lines of its source; `undefined` if it changes nothing. */
export function keepsLines(name: string, attributes: string): boolean | undefined {
  if (/white-space\s*:/iu.test(attributes)) {
    return /white-space\s*:\s*(?:pre|break-spaces)/iu.test(styleOf(attributes));
  }
  return name === 'pre' || name === 'xmp' || name === 'listing' ? true : undefined;
}

/** Fonts in which a character is a picture: `§` in Wingdings and `o` in Courier New are bullets. */
export function isBulletFont(attributes: string): boolean {
  return /wingdings|webdings|symbol|courier/iu.test(attributes);
}

/** Returns the inline style of an element, '' for none. */
export function styleOf(attributes: string): string {
  return readAttributes(attributes).get('style') ?? '';
}
