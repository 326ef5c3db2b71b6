import type { Report, ReportPassage } from '../report-model';

/** Signs that end what stands before them. */
const closing = /^[.,;:!?)\]}”’"'»]+(?=\s|$)/;

/**
 * The passages, each with the signs that close it. A block often ends before the full stop of its
 * sentence; told exactly, the next passage begins with `.` or is nothing else. A reader expects it
 * where the sentence ends, and nothing in its own place.
 */
export function withClosingSigns({ passages, blocks }: Report): ReportPassage[] {
  const { before, after } = neighbours(blocks);
  const told = passages.map((passage) => ({ ...passage }));
  told.forEach((passage, index) => {
    const previous = told[index - 1];
    const signs = closing.exec(passage.text)?.[0];
    if (previous === undefined || signs === undefined) return;
    // Only where both always stand together, but for blocks that end between them.
    if (before.get(passage.id) !== previous.id || after.get(previous.id) !== passage.id) return;
    if (previous.text === '') return;
    previous.text += signs;
    passage.text = passage.text.slice(signs.length).trimStart();
    if (passage.markdown.startsWith(signs) && !previous.markdown.endsWith('|')) {
      previous.markdown += signs;
      passage.markdown = passage.markdown.slice(signs.length).trimStart();
    }
  });
  return told;
}

/** Which passage stands before and behind each, `null` where it is not always the same. */
function neighbours(blocks: Report['blocks']): {
  before: Map<string, string | null>;
  after: Map<string, string | null>;
} {
  const before = new Map<string, string | null>();
  const after = new Map<string, string | null>();
  const note = (side: Map<string, string | null>, id: string, found: string | null): void => {
    const known = side.get(id);
    side.set(id, known === undefined || known === found ? found : null);
  };
  for (const { passages } of blocks) {
    passages.forEach((passage, index) => {
      const next = passages[index + 1];
      note(before, passage, passages[index - 1] ?? null);
      if (next !== undefined) note(after, passage, next);
    });
  }
  return { before, after };
}
