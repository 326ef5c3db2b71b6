import { dedupe, type Passage } from '@cydkit/dedupe';
import { textBlocksOf } from '@cydkit/disclosure';
import type { Evidence, Finding, LintResult } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { titleOf } from '@cydkit/presentation/wording';

/** Findings about the same words. */
export interface PassageFindings {
  /** The words; `null` for findings about the whole filing or about what it lacks. */
  text: string | null;
  /** Short labels of the concepts that cover all of them. */
  titles: string[];
  findings: Finding[];
}

/**
 * Groups findings by the words that they concern: first those about the filing as a whole, then
 * passage by passage. Words are shown once, however many concepts cover them.
 */
export function byPassage({ filing, findings }: LintResult): PassageFindings[] {
  const whole: PassageFindings = { text: null, titles: [], findings: [] };
  const groups = new Map<string, PassageFindings & { order: number }>();
  const passages = findings.some(quoted) ? passagesOf(filing) : [];
  for (const finding of findings) {
    const evidence = quoted(finding);
    if (evidence === undefined) {
      whole.findings.push(finding);
      continue;
    }
    // A text without a word is in no passage.
    const concerned = passagesAt(passages, evidence);
    const first = concerned[0] ?? null;
    const covering = first === null ? [String(evidence.fact)] : blocksOfAll(concerned);
    const titles = titlesOf(blocksOf(finding, filing) ?? covering, filing);
    const key = JSON.stringify([concerned.map(({ id }) => id), titles]);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else {
      groups.set(key, {
        text: wordsOf(concerned, evidence, filing),
        titles,
        findings: [finding],
        order: first === null ? passages.length : passages.indexOf(first),
      });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => a.order - b.order);
  const all = [whole, ...sorted.map(({ text, titles, findings }) => ({ text, titles, findings }))];
  return all.filter((group) => group.findings.length > 0);
}

/** Returns the first evidence that quotes words of a text. */
function quoted({ evidence }: Finding): Evidence | undefined {
  return evidence.find(({ fact, span }) => fact !== null && span !== null);
}

/** Returns the passages of a filing; the ids of blocks are the indexes of their facts. */
function passagesOf(filing: Filing): Passage[] {
  const blocks = textBlocksOf(filing).map(({ index, fact: { segments: ranges }, text }) => ({
    id: String(index),
    text,
    ...(ranges && { ranges }),
  }));
  return dedupe(blocks).passages;
}

/** Returns the passages that the quote touches, in document order. */
function passagesAt(passages: readonly Passage[], { fact, span }: Evidence): Passage[] {
  const block = String(fact);
  const { start, end } = span ?? { start: 0, end: 0 };
  const touched = passages.filter(({ occurrences }) =>
    occurrences.some((one) => one.block === block && one.start < end && start < one.end),
  );
  return touched.length > 0
    ? touched
    : passages.filter(({ blocks }) => blocks.includes(block)).slice(0, 1);
}

/** Returns the blocks of a finding about several, such as one about the same words in two blocks. */
function blocksOf({ evidence }: Finding, { facts }: Filing): string[] | null {
  const blocks = evidence.flatMap(({ fact }) =>
    fact !== null && facts[fact]?.type === 'textBlock' ? [String(fact)] : [],
  );
  return new Set(blocks).size > 1 ? blocks : null;
}

/** Returns the blocks that contain all of the passages. */
function blocksOfAll([first, ...others]: readonly Passage[]): string[] {
  return (first?.blocks ?? []).filter((id) => others.every(({ blocks }) => blocks.includes(id)));
}

/** Returns the text of a block from the first of the passages to the last. */
function wordsOf(
  passages: readonly Passage[],
  { fact, quote }: Evidence,
  { facts }: Filing,
): string {
  const { value } = facts[fact ?? -1] ?? {};
  const places = passages.flatMap(({ occurrences }) =>
    occurrences.filter(({ block }) => block === String(fact)),
  );
  if (typeof value !== 'string' || places.length === 0) return quote ?? '';
  const start = places.reduce((least, place) => Math.min(least, place.start), value.length);
  return value.slice(
    start,
    places.reduce((most, place) => Math.max(most, place.end), 0),
  );
}

function titlesOf(blocks: readonly string[], { facts }: Filing): string[] {
  const titles = blocks.flatMap((id) => {
    const fact = facts[Number(id)];
    return fact === undefined ? [] : [titleOf(fact)];
  });
  return [...new Set(titles)];
}
