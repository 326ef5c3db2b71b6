import type { TextChange } from '@cydkit/compare';

/** Text that both filings have, that only one has, or that is left out because it is the same. */
export interface MarkedRun {
  kind: 'kept' | 'removed' | 'added' | 'omitted';
  text: string;
}

/** The number of unchanged words that are shown around a change. */
const contextWords = 12;

/** Returns a reworded sentence with its changes; `…` replaces the middle of long unchanged text. */
export function markedRuns({ old, new: current, words = [] }: TextChange): MarkedRun[] {
  const runs: MarkedRun[] = [];
  words.forEach((run, index) => {
    const before = old?.text.slice(run.old.start, run.old.end) ?? '';
    const after = current?.text.slice(run.new.start, run.new.end) ?? '';
    if (run.kind === 'kept') {
      // The first word of a text has no space before it, but the other text may have one.
      const text = /^\s/u.test(before) && !/^\s/u.test(after) ? ` ${after}` : after;
      const place = { first: index === 0, last: index === words.length - 1 };
      for (const run of shortened(text, place)) runs.push(run);
    } else {
      const text = run.kind === 'removed' ? before : after;
      const isBeside = index > 0 && runs.every(({ kind }) => kind !== 'kept');
      runs.push({ kind: run.kind, text: isBeside && !/^\s/u.test(text) ? ` ${text}` : text });
    }
  });
  return runs;
}

/** Keeps the words next to the changes and replaces the others with `…`. */
function shortened(text: string, { first, last }: { first: boolean; last: boolean }): MarkedRun[] {
  const words = [...text.matchAll(/\S+/gu)];
  const head = first ? 0 : contextWords;
  const tail = last ? 0 : contextWords;
  // Leaving out only a few words is not worth it.
  if (words.length <= head + tail + contextWords / 2) return [{ kind: 'kept', text }];
  const headEnd = head === 0 ? 0 : (words[head]?.index ?? 0);
  const tailStart = tail === 0 ? text.length : (words[words.length - tail]?.index ?? 0);
  const runs: MarkedRun[] = [
    { kind: 'kept', text: text.slice(0, headEnd).trimEnd() },
    { kind: 'omitted', text: head === 0 ? '…' : ' …' },
    { kind: 'kept', text: tail === 0 ? '' : ` ${text.slice(tailStart)}` },
  ];
  return runs.filter((run) => run.text !== '');
}

/** Splits runs into lines and leaves out empty ones. */
export function linesOf(runs: readonly MarkedRun[]): MarkedRun[][] {
  const lines: MarkedRun[][] = [[]];
  for (const { kind, text } of runs) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Splits text into leading white space, ink and trailing white space; marks go around the ink. */
export function aroundInk(text: string): [before: string, ink: string, after: string] {
  const ink = text.trim();
  const at = text.indexOf(ink);
  return [text.slice(0, at), ink, text.slice(at + ink.length)];
}
