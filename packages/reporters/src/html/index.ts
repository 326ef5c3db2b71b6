export {
  type HtmlComparisonOptions,
  htmlComparison,
  htmlComparisonChunks,
} from './comparison-page';
export {
  type HtmlOptions,
  type HtmlPrinter,
  type HtmlPrinterOptions,
  html,
  htmlChunks,
  htmlPrinter,
} from './html-report';
