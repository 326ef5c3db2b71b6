/** What an inline style of a filing may say: how its letters and boxes look, and nothing else. */
const ALLOWED =
  /^(?:color|background-color|display|vertical-align|white-space|direction|text-(?:align|align-last|decoration-line|indent|transform)|font-(?:family|size|style|weight|variant-caps)|letter-spacing|line-height|(?:min-|max-)?(?:width|height)|(?:margin|padding)-(?:top|right|bottom|left)|border-(?:top|right|bottom|left)-(?:color|style|width)|border-(?:collapse|spacing)|list-style-type|table-layout|float|clear|break-(?:before|after|inside))$/;

/** Functions that load, or that take a value from elsewhere. */
const UNSAFE = /url|image|attr|var|env|element|paint|expression|@|\\/i;

/** Ways to be shown; whatever else moves boxes out of their place is left out. */
const DISPLAYS: ReadonlySet<string> = new Set([
  'block',
  'inline',
  'inline-block',
  'none',
  'list-item',
  'table',
  'inline-table',
  'table-row',
  'table-cell',
  'table-row-group',
  'table-header-group',
  'table-footer-group',
  'table-column',
  'table-column-group',
  'table-caption',
]);

/**
 * The harmless part of a style attribute, as the browser understands it and writes it again.
 * `scratch` is the style of any element that is in no page.
 */
export function harmlessStyle(style: string, scratch: CSSStyleDeclaration): string {
  scratch.cssText = style;
  const kept: string[] = [];
  for (const property of scratch) {
    const value = scratch.getPropertyValue(property);
    if (!ALLOWED.test(property) || UNSAFE.test(value)) continue;
    if (property === 'display' && !DISPLAYS.has(value)) continue;
    kept.push(`${property}: ${value};`);
  }
  scratch.cssText = '';
  return kept.join(' ');
}
