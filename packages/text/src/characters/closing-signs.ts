const closing = new Set('.,;:!?…)]}”’»');
const opening = new Set('([{“‘«');
const straightQuotes = new Set(`"'`);

/**
 * True if a sign belongs to the text before it: a stop, a comma, a closing bracket or quote. A straight
 * quote (`"`, `'`) can also open; it closes only if it is attached, that is, if no white space
 * separates it from the text before.
 */
export function isClosingSign(sign: string, isAttached = false): boolean {
  return closing.has(sign) || (isAttached && straightQuotes.has(sign));
}

/**
 * True if a sign belongs to the text after it: an opening bracket or quote. A straight quote opens if
 * it is not attached to the text before.
 */
export function isOpeningSign(sign: string, isAttached = true): boolean {
  return opening.has(sign) || (!isAttached && straightQuotes.has(sign));
}
