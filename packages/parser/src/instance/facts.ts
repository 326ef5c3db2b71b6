import { collapse, collapseLines } from '@cydkit/text';
import { describeConcept } from '../concepts';
import { readPlainValue } from '../inline/content';
import { locate } from '../inline/continuations';
import { readContext } from '../inline/facts';
import { type FactReading, isNil, type TaggedFact } from '../inline/tagged-facts';
import { readFlag } from '../inline/values';
import type { Fact, TextBlockFact } from '../model';
import { Formatter } from '../text/formatter';
import { HtmlWriter } from '../text/html-writer';
import { readMarkup } from '../text/markup';
import { isMarkup } from './markup-rule';

/** Reads a fact of the CYD taxonomy (XBRL 2.1 §4.6). */
export function readFact(tagged: TaggedFact, reading: FactReading): Fact {
  const { name, attributes, element } = tagged;
  const { diagnostics, budget } = reading;
  const id = attributes.get('id');
  const namespace = tagged.namespace ?? null;
  const location = locate(tagged);
  const concept = describeConcept(namespace, name, (code, args) =>
    diagnostics.add(code, args, { location }),
  );
  const base = {
    concept: name,
    namespace,
    label: concept.label,
    context: readContext(tagged, reading),
    locations: [location],
    ...(id !== undefined && { id }),
  };
  if (isNil(tagged)) {
    diagnostics.add('fact-nil', { concept: name }, { location });
    return { ...base, type: concept.type, value: null, nil: true };
  }
  if (!budget.spend(element.contentEnd - element.contentStart)) {
    diagnostics.add('fact-over-budget', { concept: name }, { location });
    return { ...base, type: concept.type, value: null };
  }
  switch (concept.type) {
    case 'flag':
      return { ...base, type: 'flag', value: readFlag(tagged, [tagged], diagnostics) };
    case 'textBlock':
      return { ...base, type: 'textBlock', ...readTextBlock(tagged, reading.html) };
    default:
      return { ...base, type: 'other', value: collapse(readPlainValue([tagged])) };
  }
}

/**
 * The value of a text block: the content decoded once, from character references or CDATA. Where
 * that is markup, it goes through the same formatter as the content of an inline fact.
 */
function readTextBlock(tagged: TaggedFact, html: boolean): Pick<TextBlockFact, 'value' | 'html'> {
  const value = readPlainValue([tagged]);
  if (!isMarkup(value)) return { value: collapseLines(value) };
  const formatter = new Formatter(false);
  readMarkup(value, formatter);
  return { value: formatter.finish().text, ...(html && { html: rewrite(value) }) };
}

function rewrite(markup: string): string {
  const writer = new HtmlWriter();
  readMarkup(markup, writer);
  return writer.finish();
}
