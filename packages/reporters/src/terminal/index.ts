export { factListing, factListingChunks } from './fact-listing';
export { terminalComparison, terminalComparisonChunks } from './terminal-comparison';
export type { TerminalOptions } from './terminal-page';
export { terminal, terminalChunks } from './terminal-report';
