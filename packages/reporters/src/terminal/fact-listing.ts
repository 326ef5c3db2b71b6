import { contextKey, isEnglish } from '@cydkit/disclosure';
import { expectFiling, type Fact, type Filing } from '@cydkit/parser';
import { describeContext, headOf, shortened } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { chunked, joined } from '../text/chunks';
import { withoutCommands } from '../text/safe-text';
import { hang } from './hanging-text';
import { headLines } from './head-lines';
import { type Page, pageFor, section, type TerminalOptions } from './terminal-page';

/** The facts of a filing as a list to skim in a terminal: concept and beginning of the value. */
export function factListing(filing: Filing, options: TerminalOptions): string {
  return joined(factListingChunks(filing, options));
}

/** Yields the text of `factListing` in chunks. */
export function* factListingChunks(filing: Filing, options: TerminalOptions): Generator<string> {
  expectFiling(filing);
  for (const chunk of chunked(listingLines(filing, pageFor(options)))) {
    yield withoutCommands(chunk);
  }
}

function* listingLines(filing: Filing, page: Page): Generator<string> {
  for (const line of headLines(headOf(filing), page)) yield `${line}\n`;
  const { facts, entity } = filing;
  if (facts.length === 0) return;
  yield `\n${section('Facts', page)}\n`;
  // Facts share contexts, so that few have to be compared.
  const contexts = new Set(facts.map(({ context }) => context));
  const isOne = new Set([...contexts].map(contextKey)).size === 1;
  for (const fact of facts) {
    const context = isOne ? '' : describeContext(fact.context, entity);
    for (const line of factLines(fact, context, page)) yield `${line}\n`;
  }
}

function factLines(fact: Fact, context: string, { style, width }: Page): string[] {
  const name = fact.concept ?? fact.label ?? 'Unnamed fact';
  const lang = isEnglish(fact.lang) ? '' : ` (${fact.lang})`;
  return [
    ...hang(`${name}${lang}`, { prefix: '  ', paint: style.cyan, width }),
    ...(context === '' ? [] : hang(context, { prefix: '    ', paint: style.dim, width })),
    ...hang(beginning(fact), { prefix: '    ', width }),
  ];
}

function beginning({ value, nil }: Fact): string {
  if (value === null) return nil ? 'nil' : 'not readable';
  const text = String(value);
  const shown = shortened(text);
  return shown.length < text.length ? `${shown} (${counted(text.length, 'character')})` : shown;
}
