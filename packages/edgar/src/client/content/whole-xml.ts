/** How deep elements may be nested. */
const deepest = 10_000;

/** What ends with something else than the next `>`. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Whether XML has one root element that is closed, and after it only comments, instructions and white
 * space. It is no check that the XML is well-formed. A page of HTML, as of an error, is none.
 *
 * @param text may have one character for each byte
 */
export function isWholeXml(text: string): boolean {
  let depth = 0;
  let isClosed = false;
  let at = 0;
  while (true) {
    const start = text.indexOf('<', at);
    if (start < 0) return isClosed && isBlank(text, at);
    if (isClosed && !isBlank(text.slice(at, start), 0)) return false;
    const section = sections.find(([opening]) => text.startsWith(opening, start));
    const end =
      section === undefined
        ? endOfTag(text, start)
        : endAfter(text, section[1], start + section[0].length);
    if (end < 0) return false;
    at = end;
    if (section !== undefined || text[start + 1] === '!') continue;
    const isRoot = depth === 0;
    if (isClosed || (isRoot && /^html\b/i.test(text.slice(start + 1, start + 6)))) return false;
    const step = text[start + 1] === '/' ? -1 : text[end - 2] === '/' ? 0 : 1;
    depth += step;
    if (depth < 0 || depth > deepest) return false;
    isClosed = depth === 0;
  }
}

function isBlank(text: string, from: number): boolean {
  return text.slice(from).trim() === '';
}

function endAfter(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? -1 : at + closing.length;
}

/** The end of a tag, or of a document type with its list in brackets; quoted text may have a `>`. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  let brackets = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') brackets += 1;
    else if (character === ']') brackets -= 1;
    else if (character === '>' && brackets <= 0) return at + 1;
  }
  return -1;
}
