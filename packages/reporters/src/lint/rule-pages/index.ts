export { type RulePage, rulePage } from './rule-page';
export {
  comparisonCodesMarkdown,
  readerCodesMarkdown,
  ruleIndexMarkdown,
  rulePageMarkdown,
} from './rule-pages-markdown';
export { ruleIndexTerminal, rulePageTerminal } from './rule-pages-terminal';
