import type { Filing } from '@cydkit/parser';
import { type FlagState, type FlagStatement, flagStatements, shortLabel } from '@cydkit/reporters';
import { element, section } from '../dom';
import { contextText } from '../words';

const WORDS: Readonly<Record<FlagState, string>> = {
  true: 'true',
  false: 'false',
  notReported: 'not reported',
  unreadable: 'unreadable',
};

/** The yes/no statements. A filing without annual disclosure has none to make. */
export function flags(filing: Filing): HTMLElement | null {
  const statements = flagStatements(filing);
  if (statements.length === 0) return null;
  const contexts = new Set(statements.map(textOf));
  const rows = statements.map((statement) => row(statement, contexts.size > 1));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Flag'),
    element('th', { scope: 'col' }, 'Reported'),
  );
  return section(
    'flags',
    'Flags',
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
}

function row(statement: FlagStatement, withContext: boolean): HTMLElement {
  const { label, state } = statement;
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      shortLabel(label),
      withContext ? element('small', {}, textOf(statement)) : null,
    ),
    element('td', {}, element('span', { class: 'state', 'data-state': state }, WORDS[state])),
  );
}

function textOf({ context }: FlagStatement): string {
  return context === null ? '' : contextText(context);
}
