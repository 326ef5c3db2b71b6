import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messageRows } from '../apps/cli/test/support/message-examples';
import { type ComparisonCode, comparisonCodes } from '../packages/compare/src/index';
import { comparisonExamples } from '../packages/compare/test/support/comparison-examples';
import { type Rule, rules } from '../packages/lint/src/index';
import { lintExample } from '../packages/lint/test/support/lint-example';
import { lintMessageRows } from '../packages/lint/test/support/message-examples';
import {
  type CodeDefinition,
  type DiagnosticCode,
  diagnosticCodes,
  escapeMarkdown,
} from '../packages/parser/src/index';
import { diagnosticExamples } from '../packages/parser/test/support/diagnostic-examples';

const file = join(import.meta.dirname, '../docs/messages.md');

interface Section {
  heading: string;
  /** Where the words come from, for whoever wants to change them. */
  source: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const sections: readonly Section[] = [
  {
    heading: 'Rules',
    source: 'Each rule has its words in its own file, in `packages/lint/src/rules`.',
    columns: ['', 'Rule', 'Severity', 'Title', 'Message in its bad example', 'What to do'],
    rows: rules.map((rule) => {
      const { number, id, severity, title, fix } = rule;
      return [number, id, severity, title, ruleMessage(rule), fix];
    }),
  },
  {
    heading: 'Readers',
    source: 'The words are in `packages/parser/src/codes`.',
    columns: ['Code', 'Severity', 'Title', 'Message for an example', 'Help'],
    rows: (Object.keys(diagnosticCodes) as DiagnosticCode[]).map((code) => {
      return codeRow(code, diagnosticCodes[code], diagnosticExamples[code]);
    }),
  },
  {
    heading: 'Comparisons',
    source: 'The words are in `packages/compare/src`.',
    columns: ['Code', 'Severity', 'Title', 'Message for an example', 'Help'],
    rows: (Object.keys(comparisonCodes) as ComparisonCode[]).map((code) => {
      return codeRow(code, comparisonCodes[code], comparisonExamples[code]);
    }),
  },
  {
    heading: 'Configs and settings',
    source: 'The words are in `packages/lint/src`.',
    columns: ['Problem', 'Message for an example'],
    rows: lintMessageRows().map(({ name, text }) => [name, text]),
  },
  {
    heading: 'Command',
    source: 'The words are in `apps/cli/src/messages`.',
    columns: ['Name', 'Text for an example'],
    rows: messageRows().map(({ name, text }) => [name, text]),
  },
];

/** Returns the first message of the rule itself; the readers' where the rule only judges codes. */
function ruleMessage({ id, examples }: Rule): string {
  const { findings } = lintExample(examples.bad);
  return findings.find(({ rule }) => rule === id)?.message ?? '';
}

function codeRow(
  code: string,
  { severity, title, help, message }: CodeDefinition<never>,
  example: object,
): string[] {
  // A code and its example belong together, by the type of the examples.
  return [code, severity, title, (message as (args: object) => string)(example), help];
}

function sectionMarkdown({ heading, source, columns, rows }: Section): string {
  const rule = columns.map(() => '---');
  const lines = [columns, rule, ...rows.map((row) => row.map(cell))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return [`## ${heading}`, '', source, '', ...lines].join('\n');
}

/** Escapes text for a table, in which a line break is a tag. */
function cell(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeMarkdown(line))
    .join('<br>');
}

it('docs/messages.md is up to date (`npm run generate` writes it)', async () => {
  const markdown = [
    '<!-- Made from the messages themselves: `npm run generate`. -->',
    '# Messages',
    'Every message that users can meet, made from an example, so that each can be reviewed as a row.',
    ...sections.map(sectionMarkdown),
  ].join('\n\n');
  await expect(`${markdown}\n`).toMatchFileSnapshot(file);
});

it.each(sections.map(({ heading, rows }) => [heading, rows] as const))(
  'has a text in every cell of %s',
  (_, rows) => {
    for (const row of rows) for (const text of row) expect(text, row[0]).toMatch(/\S/u);
  },
);
