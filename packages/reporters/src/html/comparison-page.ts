import type { Comparison } from '@cydkit/compare';
import { notesOfDiagnostics, stateWords } from '@cydkit/presentation';
import {
  type ComparisonOptions,
  type ComparisonView,
  type ConceptChanges,
  type ConceptRow,
  comparisonView,
  describeCount,
  describeWords,
  type FlagChangeRow,
  type FlagChanges,
  type KindCount,
  kindCounts,
} from '@cydkit/presentation/comparison';
import { percent } from '@cydkit/presentation/wording';
import { counted, grouped } from '@cydkit/text';
import { type Markup, markup } from '../markup/markup';
import { chunked, joined } from '../text/chunks';
import { propertiesHtml } from './article';
import { icon } from './article-head';
import { noteHtml } from './note-list';
import { pageEnd, pageStart } from './page-frame';
import { type Ids, idsOf, type Section, sectionsHtml } from './page-sections';
import { changesSection } from './redline';
import { baseStyle } from './styles/base-style';
import { comparisonStyle } from './styles/comparison-style';
import { printStyle } from './styles/print-style';
import { reportStyle } from './styles/report-style';

/** How to print a comparison as HTML. */
export interface HtmlComparisonOptions extends Pick<ComparisonOptions, 'summary'> {
  /** Title of the document. Default: registrant and form. */
  title?: string;
}

/**
 * Prints a comparison as one HTML file that needs no other and has no script: flags first, then the
 * text.
 */
export function htmlComparison(
  comparison: Comparison,
  options: HtmlComparisonOptions = {},
): string {
  return joined(htmlComparisonChunks(comparison, options));
}

/** Yields the text of `htmlComparison` in chunks. */
export function htmlComparisonChunks(
  comparison: Comparison,
  options: HtmlComparisonOptions = {},
): Generator<string> {
  return chunked(filePieces(comparison, options));
}

function* filePieces(
  comparison: Comparison,
  { title, ...options }: HtmlComparisonOptions,
): Generator<string> {
  const view = comparisonView(comparison, { ...options, withoutFolders: true });
  const frame = {
    title: title ?? `${view.head.heading}: what changed`,
    styles: [baseStyle, reportStyle, comparisonStyle, printStyle],
    scripts: [],
  };
  const id = idsOf(1);
  const sections = [
    diagnosticsSection(view, id),
    flagsSection(view.flags),
    summarySection(comparison),
    conceptsSection(view.concepts),
    changesSection(view.changes, id),
    { name: 'source', heading: 'Filings', content: propertiesHtml(view.head.about) },
  ];
  yield `${pageStart(frame)}<main>\n${headHtml(view).text}`;
  yield* sectionsHtml(sections, id);
  yield `</main>\n${pageEnd(frame)}`;
}

function headHtml(view: ComparisonView): Markup {
  const { heading, about, outcome } = view.head;
  const facts = about.filter(({ name }) => name === 'Period' || name === 'Fiscal year');
  return markup`<header class="head">
<p class="eyebrow">What changed in the cybersecurity disclosure</p>
<h1 dir="auto">${heading}</h1>
<p class="sub">${facts.map(({ name, value }) => markup`<span>${name === 'Period' ? '' : 'fiscal year '}${value}</span> `)}</p>
${outcome === null ? null : markup`<p class="none">${outcome}</p>\n`}</header>
`;
}

/** Returns what a reader must know before relying on the rest. */
function diagnosticsSection({ diagnostics }: ComparisonView, id: Ids): Section | null {
  if (diagnostics.length === 0) return null;
  const notes = notesOfDiagnostics(diagnostics, { withoutFolders: true });
  const items = notes.map((note) => markup`<li>${noteHtml(note, id)}</li>\n`);
  const content = markup`<ol class="notes">\n${items}</ol>\n`;
  return { name: 'diagnostics', heading: 'Diagnostics', content };
}

/** The flags whose answer changed, each with both answers. */
function flagsSection({ changed, kept }: FlagChanges): Section | null {
  if (changed.length + kept === 0) return null;
  const content = [
    changed.length === 0 ? null : markup`<ul class="flips">\n${changed.map(flagChangeHtml)}</ul>\n`,
    kept === 0 ? null : markup`<p class="kept">${counted(kept, 'flag')} unchanged.</p>\n`,
  ];
  return { name: 'flags', heading: 'Flags', content };
}

function flagChangeHtml({ change, old, new: current, label, paragraph }: FlagChangeRow): Markup {
  return markup`<li class="is-${change}">
<p class="flip">${stateHtml(old)} <span class="arrow"><span class="unseen">became</span></span> ${stateHtml(current)}</p>
<p class="label">${label}${paragraph === null ? null : markup` <span class="para">${paragraph}</span>`}</p>
<p class="word">${change}</p>
</li>
`;
}

function stateHtml(state: FlagChangeRow['old']): Markup {
  return markup`<span class="state state-${state}">${icon(state)} ${stateWords[state]}</span>`;
}

/** The numbers: how much changed, and what became of the sentences. */
function summarySection(comparison: Comparison): Section {
  const { flags, concepts, statistics } = comparison;
  const kinds = kindCounts(comparison);
  const sentences = kinds.reduce((sum, { sentences }) => sum + sentences, 0);
  const kept = statistics.text.kept.sentences;
  const figures: (readonly [name: string, figure: string, said: string])[] = [
    ...(flags.length === 0 ? [] : [changedOf('Flags', flags.length, statistics.flags.kept)]),
    ...(concepts.length === 0
      ? []
      : [changedOf('Concepts', concepts.length, statistics.concepts.kept)]),
    ...(sentences === 0 ? [] : [changedOf('Sentences', sentences, kept)]),
    ['Similar text', percent(statistics.similarity), describeWords(statistics.words)],
  ];
  const content = [
    markup`<dl class="figures">
${figures.map(([name, figure, said]) => markup`<div><dt>${name}</dt><dd><b>${figure}</b> <span>${said}</span></dd></div>\n`)}</dl>
`,
    sentences === 0 ? null : sentencesHtml(kinds, sentences),
  ];
  return { name: 'summary', heading: 'Summary', content };
}

function changedOf(name: string, all: number, kept: number): readonly [string, string, string] {
  return [name, grouped(all - kept), `of ${grouped(all)} changed`];
}

/** A bar of all sentences by what became of them, and the same in words. */
function sentencesHtml(kinds: readonly KindCount[], all: number): Markup {
  let x = 0;
  const parts = kinds.map(({ kind, sentences }) => {
    const width = (1000 * sentences) / all;
    const part = markup`<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10" class="is-${kind}"/>`;
    x += width;
    return part;
  });
  return markup`<svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>
<ul class="legend" aria-label="Sentences">
${kinds.map((count) => markup`<li><i class="swatch is-${count.kind}"></i> <b>${grouped(count.sentences)}</b> ${describeCount(count)}</li>\n`)}</ul>
`;
}

/** The concepts whose text is not the same, and how similar it is. */
function conceptsSection({ changed, kept }: ConceptChanges): Section | null {
  if (changed.length + kept === 0) return null;
  const content = [
    changed.length === 0 ? null : markup`<ul class="shares">\n${changed.map(conceptHtml)}</ul>\n`,
    kept === 0 ? null : markup`<p class="kept">${counted(kept, 'concept')} unchanged.</p>\n`,
  ];
  return { name: 'concepts', heading: 'Concepts', content };
}

function conceptHtml({ title, change, similarity, words, unchangedFlag }: ConceptRow): Markup {
  return markup`<li class="is-${change}">
<p class="word">${change}</p>
<div>
<p class="label">${title}</p>
<p class="extent">${words}${unchangedFlag === null ? null : markup`; <b>its flag is still ${unchangedFlag}</b>`}</p>
</div>
${similarity === null ? null : shareHtml(similarity)}</li>
`;
}

function shareHtml(similarity: number): Markup {
  const share = percent(similarity);
  return markup`<p class="share"><svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect width="1000" height="10" class="track"/><rect width="${(similarity * 1000).toFixed(1)}" height="10" class="filled"/></svg>
<span>${share} similar</span></p>
`;
}
