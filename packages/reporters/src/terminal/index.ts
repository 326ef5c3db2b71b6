export { factListing } from './fact-listing';
export { terminalComparison } from './terminal-comparison';
export type { TerminalOptions } from './terminal-page';
export { terminal } from './terminal-report';
