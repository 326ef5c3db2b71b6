export { type HtmlComparisonOptions, htmlComparison } from './comparison-page';
export { type HtmlOptions, type HtmlPrinter, html, htmlPrinter } from './html-report';
