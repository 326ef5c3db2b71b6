import inline from '@cydkit/examples/filings/lanternfish-10k-2025.htm?raw';
import page from '@cydkit/examples/filings/lanternfish-10k-2025-r-page.txt?raw';

/** Filings that are built into the page, so that it needs no connection to show them. */
export const examples: ReadonlyMap<string, File> = new Map([
  ['inline', new File([inline], 'lanternfish-10k-2025.htm')],
  ['page', new File([page], 'lanternfish-10k-2025-r-page.txt')],
]);
