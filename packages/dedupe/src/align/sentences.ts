import { hasWord, sentenceSpans } from '@cydkit/text';
import type { LabelledPassage, SentencePlace } from './model';

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
  let before = 0;
  for (const { start, end } of sentenceSpans(text, {
    hasWord: (piece) => hasWord(counted(piece)),
  })) {
    const gap = before === 0 || text.slice(before, start).includes('\n') ? '\n' : ' ';
    before = end;
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
