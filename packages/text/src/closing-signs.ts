const closing = new Set('.,;:!?…)]}”’»');
const opening = new Set('([{“‘«');
const straightQuotes = new Set(`"'`);

/**
 * Whether a sign belongs to what comes before it: a stop, a comma, a bracket or quote that closes.
 * A straight quote (`"`, `'`) may open as well: it closes only where it is attached, that is,
 * where no white space separates it from what comes before.
 */
export function isClosingSign(sign: string, isAttached = false): boolean {
  return closing.has(sign) || (isAttached && straightQuotes.has(sign));
}

/**
 * Whether a sign belongs to what comes after it: a bracket or quote that opens. A straight quote
 * opens where it is not attached to what comes before.
 */
export function isOpeningSign(sign: string, isAttached = true): boolean {
  return opening.has(sign) || (!isAttached && straightQuotes.has(sign));
}
