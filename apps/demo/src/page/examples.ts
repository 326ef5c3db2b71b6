import inline from '@cydkit/examples/filings/lanternfish-10k-2025.htm?raw';
import page from '@cydkit/examples/filings/lanternfish-10k-2025-r-page.txt?raw';
import incident from '@cydkit/examples/filings/tern-hollow-8k-2026-01.htm?raw';

/** A filing of an invented company that is built into the page, so that it needs no connection. */
export interface Example {
  /** As addresses name it. */
  name: string;
  title: string;
  what: string;
  files: () => File[];
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'annual-report',
    title: 'Annual report',
    what: 'Inline XBRL of a 10-K',
    files: () => [new File([inline], 'lanternfish-10k-2025.htm')],
  },
  {
    name: 'viewer-page',
    title: 'Viewer page',
    what: 'The same, as text of EDGAR’s viewer',
    files: () => [new File([page], 'lanternfish-10k-2025-r-page.txt')],
  },
  {
    name: 'incident',
    title: 'Incident',
    what: 'Inline XBRL of an 8-K',
    files: () => [new File([incident], 'tern-hollow-8k-2026-01.htm')],
  },
];

export function findExample(name: string | null): Example | undefined {
  return EXAMPLES.find((example) => example.name === name);
}
