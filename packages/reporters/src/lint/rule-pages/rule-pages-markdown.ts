import { comparisonCodes } from '@cydkit/compare';
import { rules } from '@cydkit/lint';
import { diagnosticCodes, escapeMarkdown } from '@cydkit/parser';
import { table } from '../../markdown/markdown-parts';
import { type RulePage, rulePage } from './rule-page';

/** Returns a page as GitHub Flavored Markdown. */
export function rulePageMarkdown(page: RulePage, level = 1): string {
  const heading = page.number === null ? page.name : `${page.number} ${page.name}`;
  const mark = '#'.repeat(level);
  const rows = [
    ['Severity', page.severity],
    ...page.about.map(({ name, value, url }) => [
      name,
      url === undefined ? escapeMarkdown(value) : `[${escapeMarkdown(value)}](${url})`,
    ]),
  ];
  const lines = [
    `${mark} ${heading}`,
    '',
    `**${escapeMarkdown(page.title)}**`,
    '',
    escapeMarkdown(page.text),
    '',
    ...table(['', ''], rows),
    ...(page.fix === null ? [] : ['', `**What to do:** ${escapeMarkdown(page.fix)}`]),
    ...disagreement(page),
    ...page.examples.flatMap(({ title, lines: [head = '', ...facts] }) => [
      '',
      `${mark}# ${title}`,
      '',
      `${escapeMarkdown(head)}:`,
      '',
      ...facts.map((fact) => `- ${escapeMarkdown(fact)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function disagreement({ mayDisagree }: RulePage): string[] {
  if (mayDisagree === null) return [];
  const { when, config } = mayDisagree;
  return [
    '',
    `**When you may disagree:** ${escapeMarkdown(when)} Then accept the finding with your reason, in \`cyd.config.json\`:`,
    '',
    '```json',
    config,
    '```',
  ];
}

/** Returns the page of all codes that the readers report. */
export function readerCodesMarkdown(): string {
  const codes = Object.keys(diagnosticCodes).flatMap((code) => pageOfCode(code) ?? []);
  const pages = codes.map((page) => rulePageMarkdown(page, 2));
  return ['# What the readers report\n', ...pages].join('\n');
}

/** Returns the page of all codes that a comparison reports. */
export function comparisonCodesMarkdown(): string {
  const pages = Object.keys(comparisonCodes).flatMap((code) => pageOfCode(code) ?? []);
  const texts = pages.map((page) => rulePageMarkdown(page, 2));
  return ['# What a comparison reports\n', ...texts].join('\n');
}

/** Returns the page of a code, even if a rule has the same name. */
function pageOfCode(code: string): RulePage | null {
  const page = rulePage(code);
  return page === null ? null : { ...page, number: null, examples: [] };
}

/** Returns the list of all pages: rules by number, then codes. */
export function ruleIndexMarkdown(): string {
  const rows = rules.map(({ id, number, severity, title, source }) => [
    number,
    `[\`${id}\`](${id}.md)`,
    severity,
    escapeMarkdown(title),
    escapeMarkdown(source.citation),
  ]);
  const codes = Object.entries(diagnosticCodes).map(([code, { severity, title }]) => {
    const judge = rules.find((rule) => rule.codes?.some((one) => one === code));
    return [
      `[\`${code}\`](readers.md#${code})`,
      severity,
      escapeMarkdown(title),
      judge === undefined ? '' : `[${judge.number}](${judge.id}.md) ${judge.severity}`,
    ];
  });
  const ofComparisons = Object.entries(comparisonCodes).map(([code, { severity, title }]) => [
    `[\`${code}\`](comparisons.md#${code})`,
    severity,
    escapeMarkdown(title),
  ]);
  const lines = [
    '# Rules',
    '',
    ...table(['', 'Rule', 'Severity', 'Finds', 'Source'], rows),
    '',
    '## Codes of the readers',
    '',
    'The readers report what is wrong with the markup or the file. If a rule judges a code, the finding has the rule’s severity.',
    '',
    ...table(['Code', 'Severity', 'Says', 'Judged by'], codes),
    '',
    '## Codes of comparisons',
    '',
    'What to know before relying on the output of `cyd diff`.',
    '',
    ...table(['Code', 'Severity', 'Says'], ofComparisons),
  ];
  return `${lines.join('\n')}\n`;
}
