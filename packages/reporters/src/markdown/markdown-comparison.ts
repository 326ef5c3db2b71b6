import type { Comparison } from '@cydkit/compare';
import { notesOfDiagnostics, stateWords } from '@cydkit/presentation';
import {
  aroundInk,
  type ChangeGroup,
  type ChangeView,
  type ComparisonHead,
  type ComparisonOptions,
  type ConceptChanges,
  comparisonView,
  type FlagChanges,
  kindWords,
  linesOf,
  type MarkedRun,
  remarksOn,
} from '@cydkit/presentation/comparison';
import { percent } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { chunked, joined, sectionLines } from '../text/chunks';
import { diagnosticLines, plain, table } from './markdown-parts';

/**
 * Prints a comparison as GitHub Flavored Markdown. Removed words are in `<del>` and new ones in
 * `<ins>`, the only HTML in it, as emphasis marks do not work inside words.
 */
export function markdownComparison(comparison: Comparison, options?: ComparisonOptions): string {
  return joined(markdownComparisonChunks(comparison, options));
}

/** Yields the text of `markdownComparison` in chunks. */
export function markdownComparisonChunks(
  comparison: Comparison,
  options?: ComparisonOptions,
): Generator<string> {
  const view = comparisonView(comparison, options);
  const lines = sectionLines([
    headLines(view.head),
    diagnosticLines(notesOfDiagnostics(view.diagnostics)),
    flagLines(view.flags),
    summaryLines(view.summary),
    conceptLines(view.concepts),
    changeLines(view.changes),
  ]);
  return chunked(lines);
}

function headLines({ heading, about, outcome }: ComparisonHead): string[] {
  const rows = about.map(({ name, value }) => [name, plain(value)]);
  const lines = [`# ${plain(heading)}`, '', ...table(['', ''], rows)];
  return outcome === null ? lines : [...lines, '', outcome];
}

function summaryLines(summary: readonly string[]): string[] {
  if (summary.length === 0) return [];
  return ['## Summary', '', ...summary.map((sentence) => `- ${plain(sentence)}`)];
}

function flagLines({ changed, kept }: FlagChanges): string[] {
  if (changed.length + kept === 0) return [];
  const cells = changed.map(({ label, paragraph, old, new: current }) => [
    plain(label),
    paragraph ?? '',
    stateWords[old],
    `**${stateWords[current]}**`,
  ]);
  return [
    '## Flags',
    '',
    ...(cells.length === 0
      ? []
      : [...table(['Flag', 'Paragraph', 'Old', 'New'], cells), ...(kept === 0 ? [] : [''])]),
    ...(kept === 0 ? [] : [`${counted(kept, 'flag')} unchanged.`]),
  ];
}

function conceptLines({ changed, kept }: ConceptChanges): string[] {
  if (changed.length + kept === 0) return [];
  const cells = changed.map(({ title, change, similarity, words, unchangedFlag }) => [
    plain(title),
    change,
    similarity === null ? '' : percent(similarity),
    words,
    unchangedFlag === null ? '' : `still ${unchangedFlag}`,
  ]);
  const head = ['Concept', 'Change', 'Similar', 'Length', 'Flag'];
  return [
    '## Concepts',
    '',
    ...(cells.length === 0 ? [] : [...table(head, cells), ...(kept === 0 ? [] : [''])]),
    ...(kept === 0 ? [] : [`${counted(kept, 'concept')} unchanged.`]),
  ];
}

function changeLines(groups: readonly ChangeGroup[]): string[] {
  if (groups.length === 0) return [];
  const each = groups.flatMap(({ titles, changes, kept }) => [
    '',
    `### ${titles.map(plain).join(' · ') || 'Text without a concept'}`,
    ...changes.flatMap((change) => ['', ...oneChange(change)]),
    ...(kept === 0 ? [] : ['', `*${counted(kept, 'sentence')} kept*`]),
  ]);
  return ['## Text', ...each];
}

function oneChange(change: ChangeView): string[] {
  const notes = remarksOn(change).map(plain);
  const remarks = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return [`**${kindWords[change.kind]}**${remarks}`, '', ...quoted(change.runs)];
}

/** Returns the text in a block quote, a paragraph for each line. */
function quoted(runs: readonly MarkedRun[]): string[] {
  const paragraphs = linesOf(runs).map((line) => line.map(marked).join('').trim());
  return paragraphs.flatMap((line, index) => (index === 0 ? [`> ${line}`] : ['>', `> ${line}`]));
}

function marked({ kind, text }: MarkedRun): string {
  if (kind === 'kept' || kind === 'omitted') return plain(text);
  const [before, inner, after] = aroundInk(text);
  if (inner === '') return plain(text);
  const tag = kind === 'removed' ? 'del' : 'ins';
  return `${plain(before)}<${tag}>${plain(inner)}</${tag}>${plain(after)}`;
}
