import { contextKey, isEnglish } from '@cydkit/disclosure';
import { expectFiling, type Fact, type Filing } from '@cydkit/parser';
import { describeContext, headOf, shortened } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { withoutCommands } from '../text/safe-text';
import { hang } from './hanging-text';
import { headLines } from './head-lines';
import { type Page, pageFor, section, type TerminalOptions } from './terminal-page';

/** The facts of a filing as a list to skim in a terminal: concept and beginning of the value. */
export function factListing(filing: Filing, options: TerminalOptions): string {
  expectFiling(filing);
  const page = pageFor(options);
  const head = headLines(headOf(filing), page);
  const contexts = new Set(filing.facts.map(({ context }) => contextKey(context)));
  const facts = filing.facts.flatMap((fact) => {
    const context = contexts.size > 1 ? describeContext(fact.context, filing.entity) : '';
    return factLines(fact, context, page);
  });
  const body = facts.length === 0 ? [] : ['', section('Facts', page), ...facts];
  return withoutCommands(`${[...head, ...body].join('\n')}\n`);
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
