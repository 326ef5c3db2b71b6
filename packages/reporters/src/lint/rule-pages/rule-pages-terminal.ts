import { comparisonCodes } from '@cydkit/compare';
import { rules } from '@cydkit/lint';
import { type DiagnosticCodeInfo, diagnosticCodes } from '@cydkit/parser';
import { hang, longest } from '../../terminal/hanging-text';
import { styleFor, type TerminalOptions } from '../../terminal/terminal-page';
import type { RulePage } from './rule-page';

/** Returns a page for a terminal. */
export function rulePageTerminal(page: RulePage, { color, width = 80 }: TerminalOptions): string {
  const style = styleFor(color);
  const name = page.number === null ? page.name : `${page.number} ${page.name}`;
  const about: RulePage['about'] = [
    { name: 'Severity', value: page.severity },
    ...page.about,
    ...(page.url === null ? [] : [{ name: 'Page', value: page.url }]),
  ];
  const column = longest(about.map((one) => one.name)) + 2;
  const lines = [
    ...hang(name, { prefix: '', paint: style.bold, width }),
    ...hang(page.title, { prefix: '', width }),
    '',
    ...hang(page.text, { prefix: '', width }),
    '',
    ...about.flatMap((one) =>
      hang(one.url === undefined ? one.value : `${one.value} (${one.url})`, {
        prefix: one.name.padEnd(column),
        paintPrefix: style.dim,
        width,
      }),
    ),
    ...(page.fix === null
      ? []
      : ['', ...hang(page.fix, { prefix: 'What to do  ', paintPrefix: style.dim, width })]),
    ...(page.mayDisagree === null
      ? []
      : [
          '',
          ...hang(page.mayDisagree.when, {
            prefix: 'You may disagree  ',
            paintPrefix: style.dim,
            width,
          }),
          ...hang('Then accept the finding with your reason, in cyd.config.json:', {
            prefix: ' '.repeat(18),
            width,
          }),
          `    ${page.mayDisagree.config}`,
        ]),
    ...page.examples.flatMap(({ title, lines: [head = '', ...facts] }) => [
      '',
      ...hang(`${title}: ${head}`, { prefix: '', paint: style.bold, width }),
      ...facts.flatMap((fact) => hang(fact, { prefix: '  - ', width })),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Returns the list of all pages, one per line. */
export function ruleIndexTerminal({ color, width = 80 }: TerminalOptions): string {
  const style = styleFor(color);
  const byRule = rules.flatMap(({ id, number, severity, title }) =>
    hang(`${id}: ${title}`, {
      prefix: `${number}  ${severity.padEnd(9)}`,
      paintPrefix: style.dim,
      width,
    }),
  );
  const listed = (codes: Readonly<Record<string, DiagnosticCodeInfo>>): string[] =>
    Object.entries(codes).flatMap(([code, { severity, title }]) =>
      hang(`${code}: ${title}`, {
        prefix: `     ${severity.padEnd(9)}`,
        paintPrefix: style.dim,
        width,
      }),
    );
  const lines = [
    style.bold('RULES'),
    ...byRule,
    '',
    style.bold('CODES OF THE READERS'),
    ...listed(diagnosticCodes),
    '',
    style.bold('CODES OF COMPARISONS'),
    ...listed(comparisonCodes),
  ];
  return `${lines.join('\n')}\n`;
}
