export { csv, csvChunks, csvRows } from './facts-csv';
export { passagesCsv, passagesCsvChunks, passagesCsvRows } from './passages-csv';
