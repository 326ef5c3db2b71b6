export {
  createReport,
  type Report,
  type ReportBlock,
  type ReportPassage,
} from '@cydkit/presentation';
export * from './answers';
export * from './csv';
export * from './html';
export * from './json';
export * from './markdown';
export * from './schemas';
export * from './svg';
export * from './terminal';
export * from './text';
