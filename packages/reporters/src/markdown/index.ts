export { markdownComparison } from './markdown-comparison';
export { markdown } from './markdown-report';
