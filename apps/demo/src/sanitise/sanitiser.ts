import createDOMPurify from 'dompurify';
import { ATTRIBUTES, ELEMENTS, STYLE, WITH_CONTENT } from './allowed';
import { harmlessStyle } from './styles';

/** The styles that pieces use, as rules of classes: `s1`, `s2` … */
export interface StyleRules {
  /** Called for each class once, before the first piece that uses it is given. */
  add: (rule: string) => void;
}

/** One for the page: a second could not make the policy that it needs for Trusted Types. */
const purify = createDOMPurify(window);

/** Makes elements of markup that anybody may have written. */
export type Sanitise = (markup: string) => DocumentFragment;

/**
 * Only what is allowed comes through: no script, style sheet, form, frame, picture, address or id.
 * Inline styles are read, and what is harmless of them becomes a class, so that a page which
 * forbids inline styles can show it. The elements are never written as markup and parsed again.
 */
export function createSanitiser({ add }: StyleRules): Sanitise {
  const scratch = document.implementation.createHTMLDocument('').createElement('i').style;
  const classes = new Map<string, string>();

  const classOf = (style: string): string => {
    const harmless = harmlessStyle(style, scratch);
    if (harmless === '') return '';
    const name = `s${classes.size + 1}`;
    add(`.${name} { ${harmless} }`);
    return name;
  };
  const dress = (element: Element): void => {
    const style = element.getAttribute(STYLE);
    if (style === null) return;
    element.removeAttribute(STYLE);
    let name = classes.get(style);
    if (name === undefined) {
      name = classOf(style);
      classes.set(style, name);
    }
    if (name !== '') element.className = name;
  };

  return (markup) => {
    purify.addHook('afterSanitizeAttributes', dress);
    const fragment = purify.sanitize(markup, {
      ALLOWED_TAGS: [...ELEMENTS],
      ALLOWED_ATTR: [...ATTRIBUTES],
      // `color: red` is no address, though it looks like one of the scheme `color`.
      ADD_URI_SAFE_ATTR: [STYLE],
      FORBID_CONTENTS: [...WITH_CONTENT],
      ALLOW_ARIA_ATTR: false,
      ALLOW_DATA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    });
    purify.removeHook('afterSanitizeAttributes', dress);
    return fragment;
  };
}
