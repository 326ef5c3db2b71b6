export { markdownComparison, markdownComparisonChunks } from './markdown-comparison';
export { markdown, markdownChunks } from './markdown-report';
