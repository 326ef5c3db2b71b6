import { counted, percent } from '../../numbers';
import type { ConceptChanges, ConceptRow } from '../../view/comparison/concepts';
import { type Markup, markup } from '../markup';
import type { Section } from '../section';

/** The concepts whose text is not the same, and how similar it is. */
export function conceptsSection({ changed, kept }: ConceptChanges): Section | null {
  if (changed.length + kept === 0) return null;
  const content = [
    changed.length === 0 ? null : markup`<ul class="shares">\n${changed.map(rowHtml)}</ul>\n`,
    kept === 0 ? null : markup`<p class="kept">${counted(kept, 'concept')} unchanged.</p>\n`,
  ];
  return { name: 'concepts', heading: 'Concepts', content };
}

function rowHtml({ title, change, similarity, words, unchangedFlag }: ConceptRow): Markup {
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
