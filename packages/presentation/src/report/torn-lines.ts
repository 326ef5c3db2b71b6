import type { FormattedText, Line } from '@cydkit/parser';
import { sentenceSpans } from '@cydkit/text';

/**
 * Joins paragraphs that a page break splits inside a sentence:
 *
 *     and our senior        and our senior management makes
 *     management makes  →
 */
export function mendTornLines(formatted: FormattedText): FormattedText {
  const starts = sentenceSpans(formatted.text).map(({ start }) => start);
  let sentence = 0;
  const lines: Line[] = [];
  for (const line of formatted.lines) {
    const last = lines.at(-1);
    while (sentence < starts.length && (starts[sentence] ?? 0) < (last?.end ?? 0)) sentence += 1;
    const isTorn =
      last?.kind === 'paragraph' &&
      line.kind === 'paragraph' &&
      last.level === line.level &&
      (starts[sentence] ?? formatted.text.length) > line.start;
    if (isTorn) lines[lines.length - 1] = { ...last, end: line.end };
    else lines.push(line);
  }
  return lines.length === formatted.lines.length ? formatted : { ...formatted, lines };
}

/** Joins such lines of plain text. */
export function withoutTornLines(text: string): string {
  if (!text.includes('\n')) return text;
  let mended = '';
  let end = 0;
  for (const sentence of sentenceSpans(text)) {
    const { start } = sentence;
    mended += text.slice(end, start) + text.slice(start, sentence.end).replaceAll('\n', ' ');
    end = sentence.end;
  }
  return mended + text.slice(end);
}
