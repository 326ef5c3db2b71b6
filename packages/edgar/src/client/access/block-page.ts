/** A block page has some kilobytes; a document that quotes one is longer or has another title. */
export const longestBlockPage: number = 32 * 1024;

/**
 * Knows the pages with which the SEC turns programs away, by title and headings, whatever their status.
 * - `rate`: too many requests.
 * - `undeclared`: the user agent is not accepted.
 *
 * @param body all of it, or more than `longestBlockPage` bytes
 */
export function findBlockPage(body: Uint8Array): 'rate' | 'undeclared' | null {
  if (body.length > longestBlockPage) return null;
  const text = Buffer.from(body).toString('latin1').toLowerCase();
  if (!/^\s*</.test(text.replace(/^\u00ef\u00bb\u00bf/, ''))) return null;
  const headings = ['title', 'h1', 'h2'].flatMap((name) => textsOf(text, name));
  if (headings.some((heading) => /undeclared automated tool/.test(heading))) return 'undeclared';
  return headings.some((heading) => /request rate threshold exceeded/.test(heading))
    ? 'rate'
    : null;
}

/** The text of the first elements of this name, without tags. */
function textsOf(text: string, name: string): string[] {
  const found: string[] = [];
  let from = 0;
  while (found.length < 10) {
    const start = text.indexOf(`<${name}`, from);
    if (start < 0) break;
    const open = text.indexOf('>', start);
    const end = open < 0 ? -1 : text.indexOf(`</${name}`, open);
    if (end < 0) break;
    found.push(
      text
        .slice(open + 1, end)
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' '),
    );
    from = end;
  }
  return found;
}
