import type { Comparison } from '@cydkit/compare';
import { grouped, percent } from '../../numbers';
import { type KindCount, kindCounts, saidOf, wordsSaid } from '../../view/comparison/summary';
import { type Markup, markup } from '../markup';
import type { Section } from '../section';

/** The numbers: how much changed, and what became of the sentences. */
export function summarySection(comparison: Comparison): Section {
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
    ['Similar text', percent(statistics.similarity), wordsSaid(statistics.words)],
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
${kinds.map((count) => markup`<li><i class="swatch is-${count.kind}"></i> <b>${grouped(count.sentences)}</b> ${saidOf(count)}</li>\n`)}</ul>
`;
}
