import { sentenceSpans } from '@cydkit/text';
import { dropIgnored, type Ignore } from '../diff/reading';
import type { TextSpan } from '../diff-words';
import { item } from '../pair-table';
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

/** The sentences of all passages in order; one may begin in a passage and end in a later one. */
export function sentencesOf(
  passages: readonly LabelledPassage[],
  ignore: Ignore | undefined,
): Sentence[] {
  const { text, starts } = joinPassages(passages);
  const sentences: Sentence[] = [];
  let passage = 0;
  let before = 0;
  const spans = ignore === undefined ? sentenceSpans(text) : spansWithout(text, ignore);
  for (const { start, end } of spans) {
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
    const gap = text.slice(before, start).includes('\n') ? '\n' : ' ';
    sentences.push({ text: text.slice(start, end), gap, places, labels });
    before = end;
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
 * The sentences of a text as if what is ignored was not there, so that its loss moves none: in
 * `We log.• We test.` there are two. What is ignored goes with the sentence that it touches, else
 * with the one that follows; at the end, with the one before.
 */
function spansWithout(text: string, ignore: Ignore): TextSpan[] {
  const { kept, offsets } = dropIgnored(text, ignore);
  const inner = sentenceSpans(kept).slice(0, -1);
  const ends = [...inner.map(({ end }) => item(offsets, end)), text.trimEnd().length];
  const spans: TextSpan[] = [];
  let start = 0;
  for (const end of ends) {
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    if (start < end) spans.push({ start, end });
    start = end;
  }
  return spans;
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
