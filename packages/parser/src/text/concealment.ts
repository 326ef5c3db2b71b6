import { styleOf } from './inline-style';
import { readAttributes } from './markup';

/**
 * How styles keep text from readers: a sum of `gone` (`display: none`), `invisible` (`visibility:
 * hidden`) and `tiny` (`font-size: 0`). Nothing inside brings back what is gone.
 */
export type Concealment = number;

/** Nothing conceals it. */
export const shown: Concealment = 0;
const gone: Concealment = 1;
const invisible = 2;
const tiny = 4;

/** What a start tag has that conceals its element; most have nothing of it. */
export const mayConceal: RegExp =
  /none|hidden|visibility\s*:\s*collapse|font(?:-size)?\s*:\s*\.?0/iu;
/** What it has that shows an element again. */
const mayShow = /visibility|font/iu;

/** Returns the concealment of an element from the attributes of its start tag and from its parent's. */
export function concealmentIn(attributes: string, parent: Concealment): Concealment {
  if (isGone(parent)) return parent;
  const mayMatter = mayConceal.test(attributes) || (parent !== shown && mayShow.test(attributes));
  if (!mayMatter) return parent;
  const style = declarationsIn(styleOf(attributes));
  const display = style.get('display');
  const isLeftOut = display === undefined && readAttributes(attributes).has('hidden');
  if (display === 'none' || isLeftOut) return parent | gone;
  const size = style.get('font-size') ?? /^(\S+)\//u.exec(style.get('font') ?? '')?.[1];
  return withSize(withVisibility(parent, style.get('visibility')), size);
}

/** True for what takes no room on the page either. */
export function isGone(concealment: Concealment): boolean {
  return (concealment & gone) !== 0;
}

function withVisibility(concealment: Concealment, visibility: string | undefined): Concealment {
  if (visibility === 'hidden' || visibility === 'collapse') return concealment | invisible;
  return visibility === 'visible' || visibility === 'initial'
    ? concealment & ~invisible
    : concealment;
}

/** Sizes relative to nothing are nothing: `80%`, `1.2em`, `smaller`. */
const relative = /(?:%|em|ex|ch|larger|smaller|inherit|unset)$/u;

function withSize(concealment: Concealment, size: string | undefined): Concealment {
  if (size === undefined) return concealment;
  if (/^[+-]?[0.]+[a-z%]*$/u.test(size)) return concealment | tiny;
  return relative.test(size) && !size.endsWith('rem') ? concealment : concealment & ~tiny;
}

/** Returns the declarations of a style by property, in lower case; the last of one name counts. */
function declarationsIn(style: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}
