import { searchIn } from '../bytes/search';
import type { SourceDocument } from '../input';
import { elementKey, readAttributes, readMarkup } from '../text/markup';

/** Returns what a document's addresses are relative to, `<base href="…">` in its head; `null` for none. */
export function baseOf(source: SourceDocument): string | null {
  const { bytes } = source;
  const start = searchIn(bytes.subarray(0, maxHead));
  const body = Math.max(start.ascii('<body', 0), start.ascii('<BODY', 0));
  const end = body === -1 ? Math.min(maxHead, bytes.length) : body;
  const head = searchIn(bytes.subarray(0, end));
  if (['base ', 'BASE ', 'base\n', 'base\r'].every((name) => head.ascii(name, 0) === -1))
    return null;
  let base: string | null = null;
  readMarkup(source.text(0, end), {
    text: () => {},
    open: (name, attributes) => {
      if (elementKey(name) === 'base') base ??= readAttributes(attributes).get('href') ?? null;
    },
    close: () => {},
  });
  return base;
}

/** Longer than any head. */
const maxHead = 1 << 18;
