import { decode } from '../bytes/decode';
import { searchIn } from '../bytes/search';
import { concealingIn } from '../text/concealment';
import { readAttributes } from '../text/markup';

/** Style sheets are in the head of a page; those after this many bytes are not read. */
const headSize = 1 << 16;

/** What style sheets declare that may conceal an element, by selector: `.draft`, `p.draft`. */
export type StyleClasses = ReadonlyMap<string, string>;

/** Reads the rules for classes from the style sheets in the head of a page. */
export function styleClasses(bytes: Uint8Array): StyleClasses {
  const classes = new Map<string, string>();
  const head = bytes.subarray(0, headSize);
  if (searchIn(head).ascii('<style', 0) === -1) return classes;
  for (const piece of decode(head).text.split('<style').slice(1)) {
    const sheet = piece.slice(piece.indexOf('>') + 1, piece.indexOf('</style') >>> 0);
    for (const [selector, declarations] of rulesOf(withoutComments(sheet))) {
      const found = concealingIn(`${classes.get(selector) ?? ''};${declarations}`);
      if (found !== '') classes.set(selector, found);
    }
  }
  return classes;
}

function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.split('/*');
  const kept = others.map((each) =>
    each.includes('*/') ? each.slice(each.indexOf('*/') + 2) : '',
  );
  return first + kept.join('');
}

/** Yields the rules of simple selectors; those of a medium, such as print, are passed over. */
function* rulesOf(sheet: string): Generator<[selector: string, declarations: string]> {
  let depth = 0;
  for (const rule of sheet.split('}')) {
    const braces = rule.split('{');
    const [selectors = '', declarations = ''] = braces;
    if (depth === 0 && braces.length === 2) {
      for (const selector of selectors.split(',')) {
        if (/^\s*[a-z0-9]*\.[-\w]+\s*$/iu.test(selector)) yield [selector.trim(), declarations];
      }
    }
    depth = Math.max(0, depth + braces.length - 2);
  }
}

/** Returns what the style sheets declare for an element; '' for nothing. */
export function declarationsFor(classes: StyleClasses, name: string, attributes: string): string {
  if (classes.size === 0 || !attributes.includes('class')) return '';
  const own = (readAttributes(attributes).get('class') ?? '').split(/\s+/u);
  const selectors = own.flatMap((each) => [`.${each}`, `${name}.${each}`]);
  return selectors.map((selector) => classes.get(selector) ?? '').join(';');
}
