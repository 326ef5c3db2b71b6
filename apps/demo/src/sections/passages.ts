import type { Report, ReportPassage } from '@cydkit/reporters';
import { element, section } from '../dom';
import { conceptTitle } from '../words';

/** The disclosure in document order, every piece of text once, under the concepts that cover it. */
export function passages({ passages }: Report): HTMLElement | null {
  if (passages.length === 0) return null;
  return section(
    'passages',
    'Disclosure',
    element(
      'p',
      { class: 'note' },
      'Every passage once, under the concepts that it is tagged with.',
    ),
    element(
      'ol',
      { class: 'passages' },
      ...passages.map((passage, index) => item(passage, passages[index - 1])),
    ),
  );
}

function item({ text, concepts }: ReportPassage, before: ReportPassage | undefined): HTMLElement {
  const tags = concepts.map((concept) => {
    const continued = before?.concepts.includes(concept) ?? false;
    return element('li', { class: continued ? 'continued' : 'begins' }, conceptTitle(concept));
  });
  const lines = text.split('\n').map((line) => element('p', {}, line));
  return element(
    'li',
    {},
    element('ul', { class: 'concepts', 'aria-label': 'Concepts' }, ...tags),
    element('div', { class: 'text' }, ...lines),
  );
}
