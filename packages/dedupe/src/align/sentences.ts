import type { TextSpan } from '../diff-words';
import type { LabelledPassage, SentencePlace } from './model';
import { sentenceEnds } from './sentence-ends';

/** A sentence of one version. */
export interface Sentence {
  text: string;
  /** What stands between the sentence before and this one. */
  gap: ' ' | '\n';
  places: SentencePlace[];
  /** Each label with the position under it, `null` where only the order of the passages counts. */
  labels: Map<string, number | null>;
}

/**
 * The sentences of all passages in order; one may begin in a passage and end in a later one.
 *
 * @param counted what counts of a text
 */
export function sentencesOf(
  passages: readonly LabelledPassage[],
  counted: (text: string) => string,
): Sentence[] {
  const { text, starts } = joinPassages(passages);
  const sentences: Sentence[] = [];
  let passage = 0;
  for (const { start, end, gap } of spansOf(text, counted)) {
    const places: SentencePlace[] = [];
    const labels = new Map<string, number | null>();
    for (let found = passages[passage]; found !== undefined; found = passages[passage]) {
      const base = starts[passage] ?? 0;
      const from = Math.max(start, base);
      const to = Math.min(end, base + found.text.length);
      if (to > from) {
        places.push({ passage: found.id, start: from - base, end: to - base });
        addLabels(labels, found);
      }
      if (to === end) break;
      passage += 1;
    }
    sentences.push({ text: text.slice(start, end), gap, places, labels });
  }
  return sentences;
}

function addLabels(
  labels: Map<string, number | null>,
  { labels: own = [], positions }: LabelledPassage,
): void {
  for (const [index, label] of own.entries()) {
    if (!labels.has(label)) labels.set(label, positions?.[index] ?? null);
  }
}

/**
 * The sentences of a text, trimmed, in order. A line feed ends one, as does a stop before white
 * space, unless an abbreviation or lower case tells otherwise: `the U.S. Government`, `Inc. and`.
 * What has no word, such as a bullet, goes with the sentence behind it.
 */
export function sentenceSpans(text: string): TextSpan[] {
  return spansOf(text, (counted) => counted).map(({ start, end }) => ({ start, end }));
}

function joinPassages(passages: readonly LabelledPassage[]): { text: string; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const [index, { text, gap = '\n' }] of passages.entries()) {
    const between = index === 0 ? '' : gap;
    parts.push(between, text);
    starts.push(length + between.length);
    length += between.length + text.length;
  }
  return { text: parts.join(''), starts };
}

interface Span {
  start: number;
  end: number;
  gap: ' ' | '\n';
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Trimmed sentences. What has no word that counts, such as a bullet, goes with the sentence that
 * follows; at the end, with the one before.
 */
function spansOf(text: string, counted: (text: string) => string): Span[] {
  const spans: Span[] = [];
  let wordless: Span | null = null;
  for (const span of trimmedSpans(text)) {
    const joined: Span = wordless === null ? span : { ...wordless, end: span.end };
    const isWordless = !WORD.test(counted(text.slice(span.start, span.end)));
    wordless = isWordless ? joined : null;
    if (!isWordless) spans.push(joined);
  }
  if (wordless === null) return spans;
  const last = spans.at(-1);
  if (last === undefined) return [wordless];
  last.end = wordless.end;
  return spans;
}

function* trimmedSpans(text: string): Generator<Span> {
  let line = 0;
  while (line <= text.length) {
    const feed = text.indexOf('\n', line);
    const lineEnd = feed === -1 ? text.length : feed;
    let begin = line;
    for (const end of sentenceEnds(text.slice(line, lineEnd))) {
      const piece = text.slice(begin, line + end);
      const trimmed = piece.trim();
      const start = line + end - piece.trimStart().length;
      if (trimmed !== '') {
        yield { start, end: start + trimmed.length, gap: begin === line ? '\n' : ' ' };
      }
      begin = line + end;
    }
    line = lineEnd + 1;
  }
}
