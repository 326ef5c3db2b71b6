/** Properties that an inline style of a filing may set: the look of letters and boxes only. */
const allowedProperties =
  /^(?:color|background-color|display|vertical-align|white-space|direction|text-(?:align|align-last|decoration-line|indent|transform)|font-(?:family|size|style|weight|variant-caps)|letter-spacing|line-height|(?:min-|max-)?(?:width|height)|(?:margin|padding)-(?:top|right|bottom|left)|border-(?:top|right|bottom|left)-(?:color|style|width)|border-(?:collapse|spacing)|list-style-type|table-layout|float|clear|break-(?:before|after|inside))$/;

/** Functions that load something or take a value from elsewhere. */
const unsafeValues = /url|image|attr|var|env|element|paint|expression|@|\\/i;

/** Values of `display`, except those that move boxes out of their place. */
const allowedDisplays: ReadonlySet<string> = new Set([
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
 * Returns the harmless part of a style attribute, as the browser understands and rewrites it.
 * `scratch` is the style of an element outside any page.
 */
export function harmlessStyle(style: string, scratch: CSSStyleDeclaration): string {
  scratch.cssText = style;
  const kept: string[] = [];
  for (const property of scratch) {
    const value = scratch.getPropertyValue(property);
    if (!allowedProperties.test(property) || unsafeValues.test(value)) continue;
    if (property === 'display' && !allowedDisplays.has(value)) continue;
    kept.push(`${property}: ${value};`);
  }
  scratch.cssText = '';
  return kept.join(' ');
}
