import type { FilingFilter } from '../filters/filing-filter';
import { schemaVersion } from '../store/migrations';
import type { ExportedFile } from './export-file';
import type { ExportColumn, ExportTable } from './export-tables';

/** The formats of an export. */
export type ExportFormat = 'parquet' | 'csv' | 'ndjson';

/** A table that was written. */
export interface ExportedTable {
  table: ExportTable;
  /** All columns that a reader finds. */
  columns: readonly ExportColumn[];
  files: readonly ExportedFile[];
}

/** What is said of an export as a whole. */
export interface ExportDetails {
  format: ExportFormat;
  filter: FilingFilter;
  filings: number;
  /** Filings whose form is no name of a folder, which only Parquet asks for. */
  unnamedForms: number;
  sources: readonly { name: string; sha256: string; bytes: number }[];
}

/** The file that describes an export, by the standard of frictionlessdata.io. */
export const packageFile = 'datapackage.json';

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
};

const rights =
  'Data of the SEC are works of the United States Government and in the public domain. The texts are as filed with the SEC; whatever rights there are in them stay with those who filed them.';

/** Returns the description of an export (Data Package 2; readers of version 1 know all but a few keys). */
export function dataPackage(tables: readonly ExportedTable[], details: ExportDetails): string {
  const { format, filter, filings, sources, unnamedForms } = details;
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cyd-corpus',
    title: 'Cybersecurity disclosures in filings with the SEC',
    description: `Tables of ${filings} filings. ${remarks[format]} Join them by key. ${rights}`,
    licenses: [{ title: rights, path: 'https://www.sec.gov/about/privacy-information' }],
    sources: sources.map(({ name, ...source }) => ({ title: name, ...source })),
    resources: tables.map((table) => resourceOf(table, format)),
    cydkit: { export: 1, schema: schemaVersion, format, filter, filings, unnamedForms },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const remarks: Readonly<Record<ExportFormat, string>> = {
  parquet:
    'Partitioned as Hive does it: fiscal_year and base_form are in the paths. A form that cannot be the name of a folder is null there, and as filed in form.',
  csv: 'An empty cell is null or an empty text. A cell that a spreadsheet would take for a formula begins with an apostrophe; Parquet and NDJSON have each text as it is.',
  ndjson: 'One JSON object a line.',
};

function resourceOf({ table, columns, files }: ExportedTable, format: ExportFormat): object {
  const [only] = files;
  return {
    name: table.name,
    description: table.description,
    path: files.length === 1 ? only?.path : files.map(({ path }) => path),
    format,
    mediatype: mediaTypes[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    ...(files.length === 1 && { bytes: only?.bytes, hash: `sha256:${only?.sha256}` }),
    schema: {
      fields: columns.map(({ name, type, optional, description }) => ({
        name,
        type,
        ...(description !== '' && { description }),
        ...(!optional && { constraints: { required: true } }),
      })),
      primaryKey: table.key,
      ...(table.name !== 'filings' && {
        foreignKeys: [{ fields: ['key'], reference: { resource: 'filings', fields: ['key'] } }],
      }),
    },
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    files: files.map(({ path, bytes, sha256, rows }) => {
      return { path, bytes, hash: `sha256:${sha256}`, rows };
    }),
  };
}

/** Returns the files that a description names if an export of ours wrote it; `null` otherwise. */
export function isExport(text: string): string[] | null {
  try {
    const { cydkit, resources } = JSON.parse(text);
    if (cydkit?.export !== 1) return null;
    return resources.flatMap(({ files }: { files: { path: string }[] }) =>
      files.map(({ path }) => path),
    );
  } catch {
    return null;
  }
}
