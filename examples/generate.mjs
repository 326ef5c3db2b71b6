/**
 * Writes `filings/` from `src/`: each document of an invented company in the shapes that people
 * meet it in. `node examples/generate.mjs` gives the same bytes every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foreignReport } from './src/foreign-report.mjs';
import { incidentReport } from './src/incident-report.mjs';
import { annualReport } from './src/lanternfish/annual-report.mjs';
import { dump } from './src/shapes/dump.mjs';
import { inline } from './src/shapes/inline.mjs';

/** File name -> content. */
export const filings = () => ({
  'lanternfish-10k-2025.htm': inline(annualReport),
  'lanternfish-10k-2025-r-page.txt': dump(annualReport),
  'tern-hollow-8k-2026-01.htm': inline(incidentReport),
  'fennimere-20f-2026-r-page.txt': dump(foreignReport),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('./filings/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(filings())) {
    writeFileSync(new URL(name, folder), content);
  }
}
