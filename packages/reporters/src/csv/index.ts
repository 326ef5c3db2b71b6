export { csv, csvChunks, csvRows, csvRowsChunks } from './facts-csv';
export {
  passagesCsv,
  passagesCsvChunks,
  passagesCsvRows,
  passagesCsvRowsChunks,
} from './passages-csv';
