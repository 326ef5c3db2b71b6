import type { TextChange } from '@cydkit/compare';

/** Text that both filings have, or only one, or that is left out for being the same. */
export interface MarkedRun {
  kind: 'kept' | 'removed' | 'added' | 'omitted';
  text: string;
}

/** So many words stay beside a change, to tell where it is. */
const BESIDE = 12;

/** A reworded sentence with its changes; long stretches that were kept are cut to `…`. */
export function markedRuns({ old, new: current, words = [] }: TextChange): MarkedRun[] {
  const runs: MarkedRun[] = [];
  words.forEach((run, index) => {
    const before = old?.text.slice(run.old.start, run.old.end) ?? '';
    const after = current?.text.slice(run.new.start, run.new.end) ?? '';
    if (run.kind === 'kept') {
      // The first word of a text has no space before it, wherever it stands in the other.
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

/** The words beside the changes, and `…` for those that are left out. */
function shortened(text: string, { first, last }: { first: boolean; last: boolean }): MarkedRun[] {
  const words = [...text.matchAll(/\S+/gu)];
  const head = first ? 0 : BESIDE;
  const tail = last ? 0 : BESIDE;
  // What is left out must be worth it.
  if (words.length <= head + tail + BESIDE / 2) return [{ kind: 'kept', text }];
  const headEnd = head === 0 ? 0 : (words[head]?.index ?? 0);
  const tailStart = tail === 0 ? text.length : (words[words.length - tail]?.index ?? 0);
  const runs: MarkedRun[] = [
    { kind: 'kept', text: text.slice(0, headEnd).trimEnd() },
    { kind: 'omitted', text: head === 0 ? '…' : ' …' },
    { kind: 'kept', text: tail === 0 ? '' : ` ${text.slice(tailStart)}` },
  ];
  return runs.filter((run) => run.text !== '');
}

/** The runs line by line; a run that goes on over several lines is parted, empty lines are left out. */
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

/** White space at the beginning, the rest, white space at the end: marks stand around the rest. */
export function aroundInk(text: string): [before: string, ink: string, after: string] {
  const ink = text.trim();
  const at = text.indexOf(ink);
  return [text.slice(0, at), ink, text.slice(at + ink.length)];
}
