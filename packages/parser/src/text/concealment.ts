import { declarationsIn, styleOf } from './inline-style';
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

/**
 * Returns the concealment of an element from the attributes of its start tag and from its parent's.
 *
 * @param declared what style sheets declare for it
 */
export function concealmentIn(attributes: string, parent: Concealment, declared = ''): Concealment {
  if (isGone(parent)) return parent;
  const mayMatter =
    declared !== '' ||
    mayConceal.test(attributes) ||
    (parent !== shown && mayShow.test(attributes));
  if (!mayMatter) return parent;
  const style = declarationsIn(`${declared};${styleOf(attributes)}`);
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

/** The properties that may conceal an element. */
const properties = ['display', 'visibility', 'font-size', 'font'];

/** Returns what of a style may conceal an element or show it again, as a style. */
export function concealingIn(style: string): string {
  const declarations = declarationsIn(style);
  return properties
    .flatMap((property) => {
      const value = declarations.get(property);
      return value === undefined ? [] : `${property}:${value.slice(0, 40)}`;
    })
    .join(';');
}
