import type { Comparison } from '@cydkit/compare';
import { csvChunks, passagesCsvChunks } from '@cydkit/reporters/csv';
import { htmlChunks, htmlComparisonChunks } from '@cydkit/reporters/html';
import { comparisonJson, jsonChunks, reportJson } from '@cydkit/reporters/json';
import { markdownChunks, markdownComparisonChunks } from '@cydkit/reporters/markdown';
import { limited, TextTooLong } from '@cydkit/reporters/text';
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
  /** `null` if it would have more than `mostSaved` characters. */
  content: Blob | null;
}

/** As in `cyd`; real filings have a thousandth. */
const mostSaved = 128_000_000;

const types: Readonly<Record<ExportFormat, { extension: string; type: string }>> = {
  html: { extension: 'html', type: 'text/html' },
  markdown: { extension: 'md', type: 'text/markdown' },
  json: { extension: 'json', type: 'application/json' },
  csv: { extension: 'facts.csv', type: 'text/csv' },
  passages: { extension: 'passages.csv', type: 'text/csv' },
  sarif: { extension: 'sarif', type: 'application/sarif+json' },
};

/** In chunks: the whole may be longer than a string can be. */
type Text = Iterable<string>;

/** Writes a filing in each format. */
const writers: Readonly<Record<ExportFormat, (open: OpenFiling) => Text | Promise<Text>>> = {
  html: (open) => htmlChunks(reportOf(open)),
  markdown: (open) => markdownChunks(reportOf(open)),
  json: (open) => jsonChunks([reportJson(reportOf(open))]),
  csv: ({ filing }) => csvChunks([filing]),
  passages: (open) => passagesCsvChunks([reportOf(open)]),
  sarif: sarifOf,
};

/** Writes a filing in a format. */
export async function exportReport(open: OpenFiling, format: ExportFormat): Promise<ExportedFile> {
  return file(stemOf(open.filing.source.name), format, await writers[format](open));
}

/** Writes a comparison in a format. */
export function exportComparison(comparison: Comparison, format: ComparisonFormat): ExportedFile {
  const write: Record<ComparisonFormat, () => Text> = {
    html: () => htmlComparisonChunks(comparison),
    markdown: () => markdownComparisonChunks(comparison),
    json: () => jsonChunks([comparisonJson(comparison)]),
  };
  const [old, current] = [comparison.old, comparison.new].map(({ source }) => stemOf(source.name));
  return file(`${old} to ${current}`, format, write[format]());
}

function file(stem: string, format: ExportFormat, text: Text): ExportedFile {
  const { extension, type } = types[format];
  return { name: `${stem}.${extension}`, content: blobOf(text, `${type};charset=utf-8`) };
}

function blobOf(text: Text, type: string): Blob | null {
  try {
    return new Blob([...limited(text, mostSaved)], { type });
  } catch (error) {
    if (error instanceof TextTooLong) return null;
    throw error;
  }
}

/** `a.zip/exco-20251231.htm` → `exco-20251231`: letters, digits, dots, dashes and underscores only. */
function stemOf(source: string | null): string {
  const base = (source ?? '').split('/').findLast((part) => part !== '') ?? '';
  const stem = base.replace(/\.[a-z]{2,4}$/i, '').replace(/[^\p{L}\p{N}._-]/gu, '-');
  return stem.replace(/^[.-]+/, '').slice(0, 100) || 'filing';
}
