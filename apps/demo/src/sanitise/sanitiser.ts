import createDOMPurify from 'dompurify';
import {
  allowedAttributes,
  allowedElements,
  removedElements,
  styleAttribute,
} from './allowed-markup';
import { harmlessStyle } from './harmless-style';

/** Receives the styles of the pieces as rules of classes: `s1`, `s2` … */
export interface StyleRules {
  /** Called once for each class, before the first piece that uses it is returned. */
  add: (rule: string) => void;
}

/** The only one of the page: a second could not create its policy for Trusted Types. */
const purify = createDOMPurify(window);

/** Makes elements of untrusted markup. */
export type Sanitise = (markup: string) => DocumentFragment;

/**
 * Creates a sanitiser that lets only allowed markup through: no script, style sheet, form, frame,
 * picture, address or id. The harmless part of an inline style becomes a class, so that a page that
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
    const style = element.getAttribute(styleAttribute);
    if (style === null) return;
    element.removeAttribute(styleAttribute);
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
      ALLOWED_TAGS: [...allowedElements],
      ALLOWED_ATTR: [...allowedAttributes],
      // `color: red` is not an address, though it looks like one with the scheme `color`.
      ADD_URI_SAFE_ATTR: [styleAttribute],
      FORBID_CONTENTS: [...removedElements],
      ALLOW_ARIA_ATTR: false,
      ALLOW_DATA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    });
    purify.removeHook('afterSanitizeAttributes', dress);
    return fragment;
  };
}
