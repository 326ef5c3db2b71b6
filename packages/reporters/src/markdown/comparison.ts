import type { Comparison } from '@cydkit/compare';
import { counted, percent } from '../numbers';
import { joinSections } from '../sections';
import { type ChangeGroup, type ChangeView, notesOf } from '../view/comparison/changes';
import type { ConceptChanges } from '../view/comparison/concepts';
import type { FlagChanges } from '../view/comparison/flags';
import type { ComparisonHead } from '../view/comparison/head';
import { aroundInk, linesOf, type MarkedRun } from '../view/comparison/marked';
import { KIND_WORDS } from '../view/comparison/summary';
import { type ComparisonOptions, comparisonView } from '../view/comparison/view';
import { STATE_WORDS } from '../view/flag-tables';
import { diagnosticLines } from './diagnostics';
import { plain } from './escape';
import { table } from './table';

/**
 * A comparison as GitHub Flavored Markdown. Words that are gone stand in `<del>`, those that are
 * new in `<ins>`, the only HTML there is: emphasis marks would not work inside words.
 */
export function markdownComparison(comparison: Comparison, options?: ComparisonOptions): string {
  const view = comparisonView(comparison, options);
  return joinSections([
    headLines(view.head),
    diagnosticLines(view.diagnostics),
    flagLines(view.flags),
    summaryLines(view.summary),
    conceptLines(view.concepts),
    changeLines(view.changes),
  ]);
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
    STATE_WORDS[old],
    `**${STATE_WORDS[current]}**`,
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
  const notes = notesOf(change).map(plain);
  const said = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return [`**${KIND_WORDS[change.kind]}**${said}`, '', ...quoted(change.runs)];
}

/** The text in a block quote, a paragraph for each line. */
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
