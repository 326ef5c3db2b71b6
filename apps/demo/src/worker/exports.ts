import type { Comparison } from '@cydkit/compare';
import { csv, passagesCsv } from '@cydkit/reporters/csv';
import { html, htmlComparison } from '@cydkit/reporters/html';
import { comparisonJson, json, reportJson } from '@cydkit/reporters/json';
import { markdown, markdownComparison } from '@cydkit/reporters/markdown';
import { reportOf } from './disclosure';
import type { OpenFiling } from './library';
import { sarifOf } from './lint-report';

/** What a report can be saved as. */
export type ExportFormat = 'html' | 'markdown' | 'json' | 'csv' | 'passages' | 'sarif';

/** What a comparison can be saved as. */
export type ComparisonFormat = 'html' | 'markdown' | 'json';

/** A file to be saved. */
export interface ExportedFile {
  name: string;
  type: string;
  content: string;
}

const types: Readonly<Record<ExportFormat, { extension: string; type: string }>> = {
  html: { extension: 'html', type: 'text/html' },
  markdown: { extension: 'md', type: 'text/markdown' },
  json: { extension: 'json', type: 'application/json' },
  csv: { extension: 'facts.csv', type: 'text/csv' },
  passages: { extension: 'passages.csv', type: 'text/csv' },
  sarif: { extension: 'sarif', type: 'application/sarif+json' },
};

/** Writes a filing in each format. */
const writers: Readonly<Record<ExportFormat, (open: OpenFiling) => string | Promise<string>>> = {
  html: (open) => html(reportOf(open)),
  markdown: (open) => markdown(reportOf(open)),
  json: (open) => json([reportJson(reportOf(open))]),
  csv: ({ filing }) => csv([filing]),
  passages: (open) => passagesCsv([reportOf(open)]),
  sarif: sarifOf,
};

/** Writes a filing in a format. */
export async function exportReport(open: OpenFiling, format: ExportFormat): Promise<ExportedFile> {
  return file(stemOf(open.filing.source.name), format, await writers[format](open));
}

/** Writes a comparison in a format. */
export function exportComparison(comparison: Comparison, format: ComparisonFormat): ExportedFile {
  const write: Record<ComparisonFormat, () => string> = {
    html: () => htmlComparison(comparison),
    markdown: () => markdownComparison(comparison),
    json: () => json([comparisonJson(comparison)]),
  };
  const [old, current] = [comparison.old, comparison.new].map(({ source }) => stemOf(source.name));
  return file(`${old} to ${current}`, format, write[format]());
}

function file(stem: string, format: ExportFormat, content: string): ExportedFile {
  const { extension, type } = types[format];
  return { name: `${stem}.${extension}`, type: `${type};charset=utf-8`, content };
}

/** `a.zip/exco-20251231.htm` → `exco-20251231`: letters, digits, dots, dashes and underscores only. */
function stemOf(source: string | null): string {
  const base = (source ?? '').split('/').findLast((part) => part !== '') ?? '';
  const stem = base.replace(/\.[a-z]{2,4}$/i, '').replace(/[^\p{L}\p{N}._-]/gu, '-');
  return stem.replace(/^[.-]+/, '').slice(0, 100) || 'filing';
}
