import { blockElements } from './html-elements';
import { readAttributes } from './markup';
import type { Script } from './scripts';

/** Elements whose place in a list or table holds whatever their style says. */
const structural: ReadonlySet<string> = new Set(
  'caption dd dl dt hr li ol table tbody td tfoot th thead tr ul'.split(' '),
);

/**
 * Returns whether an element begins and ends a line. The style decides before the name: filing
 * software keeps a term together by `<div style="white-space:nowrap;display:inline">10-K</div>`.
 */
export function breaksLines(name: string, attributes: string): boolean {
  const isBlock = blockElements.has(name);
  if (structural.has(name) || !/display/iu.test(attributes)) return isBlock;
  const display = declarationsIn(styleOf(attributes)).get('display');
  if (display === undefined) return isBlock;
  if (/^(?:inline|contents)/u.test(display)) return false;
  return isBlock || /^(?:block|flex|flow-root|grid|list-item|table)(?:\s|$)/u.test(display);
}

/** Elements in which `vertical-align` and `position` place a box, not text on its line. */
const boxes: ReadonlySet<string> = new Set(['td', 'th', 'img', 'object', 'svg', 'body', 'html']);

/** What an element changes in the layout of its text; `undefined` is left as it is around it. */
export interface InlineLayout {
  /** Raised or lowered. */
  script: Script | undefined;
  /** Lines of the source are lines of the text. */
  keepsLines: boolean | undefined;
  /** A character may be a picture: `§` in Wingdings and `o` in Courier New are bullets. */
  hasBulletFont: boolean | undefined;
}

const unchanged: InlineLayout = {
  script: undefined,
  keepsLines: undefined,
  hasBulletFont: undefined,
};

const layouts: ReadonlyMap<string, InlineLayout> = new Map([
  ['sup', { ...unchanged, script: 'super' }],
  ['sub', { ...unchanged, script: 'sub' }],
  ['pre', { ...unchanged, keepsLines: true }],
  ['xmp', { ...unchanged, keepsLines: true }],
  ['listing', { ...unchanged, keepsLines: true }],
]);

/** Few styles have any of these, so the others need no closer look. */
const ofBoxes = /white-space|wingdings|webdings|symbol|courier/iu;
const ofText = /vertical-align|relative|white-space|wingdings|webdings|symbol|courier/iu;

/** Returns what an element and its inline style change in the layout of its text. */
export function layoutOf(name: string, attributes: string): InlineLayout {
  const own = layouts.get(name) ?? unchanged;
  if (attributes === '') return own;
  const isBox = blockElements.has(name) || boxes.has(name);
  if (!(isBox ? ofBoxes : ofText).test(attributes)) return own;
  const style = styleOf(attributes);
  return {
    script: own.script ?? (isBox ? undefined : (shiftOf(style) ?? alignmentOf(style))),
    keepsLines: keepsLines(style) ?? own.keepsLines,
    hasBulletFont: /wingdings|webdings|symbol|courier/iu.test(attributes) || undefined,
  };
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
    if (!/font-size\s*:\s*(?:\d\d(?:\.\d{1,4})?%|0?\.\d|smaller)/iu.test(style)) return undefined;
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

function keepsLines(style: string): boolean | undefined {
  const value = /white-space\s*:\s*([a-z-]+)/iu.exec(style)?.[1]?.toLowerCase();
  return value === undefined ? undefined : value.startsWith('pre') || value === 'break-spaces';
}

/** Returns the inline style of an element, '' for none. */
export function styleOf(attributes: string): string {
  return readAttributes(attributes).get('style') ?? '';
}

/** Returns the declarations of a style by property, in lower case; the last of one name counts. */
export function declarationsIn(style: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}
