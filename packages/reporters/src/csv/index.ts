export { type Cell as CsvCell, record as csvRecord } from './csv-record';
export { csv, csvChunks, csvRows, csvRowsChunks } from './facts-csv';
export {
  passagesCsv,
  passagesCsvChunks,
  passagesCsvRows,
  passagesCsvRowsChunks,
} from './passages-csv';
