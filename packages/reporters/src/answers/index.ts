export type { ListOptions } from '../terminal/terminal-page';
export { answerCsv } from './answer-csv';
export { answerJson } from './answer-json';
export { answerMarkdown } from './answer-markdown';
export { answerTerminal } from './answer-terminal';
export { type ChartOptions, chartSvg } from './chart-svg';
export type * from './model';
