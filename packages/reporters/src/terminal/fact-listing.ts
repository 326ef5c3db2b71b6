import { contextKey } from '@cydkit/disclosure';
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
  const facts = filing.facts.flatMap((fact) => factLines(fact, contexts.size > 1, page));
  const body = facts.length === 0 ? [] : ['', section('Facts', page), ...facts];
  return withoutCommands(`${[...head, ...body].join('\n')}\n`);
}

function factLines(fact: Fact, withContext: boolean, { style, width }: Page): string[] {
  const name = fact.concept ?? fact.label ?? 'Unnamed fact';
  const context = withContext ? describeContext(fact.context) : '';
  return [
    ...hang(name, { prefix: '  ', paint: style.cyan, width }),
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
