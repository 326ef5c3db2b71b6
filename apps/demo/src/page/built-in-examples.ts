type Text = Promise<{ default: string }>;

/** Loads the filings, which are parts of the page, so that they need no connection. */
const texts = {
  thisYear: () => import('@cydkit/examples/filings/lanternfish-10k-2025.htm?raw'),
  lastYear: () => import('@cydkit/examples/filings/lanternfish-10k-2024.htm?raw'),
  viewerPage: () => import('@cydkit/examples/filings/lanternfish-10k-2025-r-page.txt?raw'),
  incident: () => import('@cydkit/examples/filings/tern-hollow-8k-2026-01.htm?raw'),
};

/** Filings of an invented company. */
export interface Example {
  /** Its name in addresses. */
  name: string;
  title: string;
  what: string;
  files: () => Promise<File[]>;
}

/** The examples that the page offers. */
export const examples: readonly Example[] = [
  {
    name: 'annual-report',
    title: 'Annual report',
    what: 'Inline XBRL of a 10-K',
    files: async () => [await file(texts.thisYear, 'lanternfish-10k-2025.htm')],
  },
  {
    name: 'two-years',
    title: 'Two years',
    what: 'With the 10-K of the year before',
    files: async () => [
      await file(texts.thisYear, 'lanternfish-10k-2025.htm'),
      await file(texts.lastYear, 'lanternfish-10k-2024.htm'),
    ],
  },
  {
    name: 'viewer-page',
    title: 'Viewer page',
    what: 'Text from EDGAR’s viewer, without markup',
    files: async () => [await file(texts.viewerPage, 'lanternfish-10k-2025-r-page.txt')],
  },
  {
    name: 'incident',
    title: 'Incident',
    what: 'Inline XBRL of an 8-K',
    files: async () => [await file(texts.incident, 'tern-hollow-8k-2026-01.htm')],
  },
];

/** Finds an example by its name. */
export function findExample(name: string | null): Example | undefined {
  return examples.find((example) => example.name === name);
}

async function file(load: () => Text, name: string): Promise<File> {
  return new File([(await load()).default], name);
}
