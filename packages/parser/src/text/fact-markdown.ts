import type { Fact, TextBlockFact } from '../model';
import { formatHtml, formatPlain } from './format';
import type { TextRange } from './formatted';
import { toMarkdown } from './to-markdown';

/**
 * Markdown of a text block, or of the range of its `value` that is given (UTF-16 code units).
 * Lists, tables, bold and headings are kept where the fact has `html` (see `ParseOptions.html`);
 * of a fact without it, lines become paragraphs. A fact without a value gives ''.
 */
export function markdownOf(fact: TextBlockFact, range?: TextRange): string {
  if (fact.value === null) return '';
  const formatted = fact.html === undefined ? formatPlain(fact.value) : formatHtml(fact.html);
  return toMarkdown(formatted, range);
}

/** Fills the Markdown of text blocks, and drops the markup where nobody has asked for it. */
export function fillMarkdown(facts: readonly Fact[], keepHtml: boolean): void {
  for (const fact of facts) {
    if (fact.type !== 'textBlock' || fact.value === null) continue;
    fact.markdown = markdownOf(fact);
    if (!keepHtml) delete fact.html;
  }
}
