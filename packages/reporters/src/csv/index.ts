export { csv, csvRows } from './facts-csv';
export { passagesCsv, passagesCsvRows } from './passages-csv';
