type Text = Promise<{ default: string }>;

const thisYear = () => import('@cydkit/examples/filings/lanternfish-10k-2025.htm?raw');
const lastYear = () => import('@cydkit/examples/filings/lanternfish-10k-2024.htm?raw');
const viewerPage = () => import('@cydkit/examples/filings/lanternfish-10k-2025-r-page.txt?raw');
const incident = () => import('@cydkit/examples/filings/tern-hollow-8k-2026-01.htm?raw');

/** Filings of an invented company that are parts of the page, so that they need no connection. */
export interface Example {
  /** As addresses name it. */
  name: string;
  title: string;
  what: string;
  files: () => Promise<File[]>;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'annual-report',
    title: 'Annual report',
    what: 'Inline XBRL of a 10-K',
    files: async () => [await file(thisYear, 'lanternfish-10k-2025.htm')],
  },
  {
    name: 'two-years',
    title: 'Two years',
    what: 'Its 10-K of the year before, too',
    files: async () => [
      await file(thisYear, 'lanternfish-10k-2025.htm'),
      await file(lastYear, 'lanternfish-10k-2024.htm'),
    ],
  },
  {
    name: 'viewer-page',
    title: 'Viewer page',
    what: 'Text of EDGAR’s viewer, no markup',
    files: async () => [await file(viewerPage, 'lanternfish-10k-2025-r-page.txt')],
  },
  {
    name: 'incident',
    title: 'Incident',
    what: 'Inline XBRL of an 8-K',
    files: async () => [await file(incident, 'tern-hollow-8k-2026-01.htm')],
  },
];

export function findExample(name: string | null): Example | undefined {
  return EXAMPLES.find((example) => example.name === name);
}

async function file(load: () => Text, name: string): Promise<File> {
  return new File([(await load()).default], name);
}
