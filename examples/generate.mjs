/**
 * Writes `filings/` from `src/`: each document of an invented company in every shape it comes
 * in. `node examples/generate.mjs` gives the same bytes every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesOf, folderOf, xbrlFilesOf } from './src/files.mjs';
import { foreignReport } from './src/foreign-report.mjs';
import { incidentReport } from './src/incident-report.mjs';
import { annualReport, annualReportInTwo, item1cAlone } from './src/lanternfish/annual-report.mjs';
import { priorYear } from './src/lanternfish/prior-year.mjs';
import { disclosurePage, pagesOf } from './src/pages.mjs';
import { dump, dumpOfLines, dumpWithHeader, markdownTable } from './src/shapes/dump.mjs';
import { cutOutOfSubmission, inline, inlineFragment, inlineSet } from './src/shapes/inline.mjs';
import { instance } from './src/shapes/instance.mjs';
import { notes } from './src/shapes/notes.mjs';
import { submission } from './src/shapes/submission.mjs';
import { viewerPage } from './src/shapes/viewer-page.mjs';
import { zip } from './src/shapes/zip.mjs';

/**
 * Path in `filings/` -> text or bytes.
 *
 * @returns {Record<string, string | Uint8Array>}
 */
export function filings() {
  const [cover, disclosure] = pagesOf(annualReport);
  const [form, exhibit] = inlineSet(annualReport, annualReportInTwo);
  return {
    'lanternfish-10k-2025.htm': inline(annualReport),
    'lanternfish-10k-2024.htm': inline(priorYear),
    'lanternfish-10k-2025-fragment.htm': inlineFragment(annualReport, item1cAlone),
    'lanternfish-10k-2025-set/lnfx-20251231.htm': form,
    'lanternfish-10k-2025-set/lnfx-20251231xex13.htm': exhibit,
    'lanternfish-10k-2025-pages/R1.htm': viewerPage(cover),
    'lanternfish-10k-2025-pages/R41.htm': viewerPage(disclosure),
    'lanternfish-10k-2025-two-periods.htm': viewerPage(disclosurePage(annualReport, priorYear), {
      show: 'top.Show.showAR',
    }),
    'lanternfish-10k-2025-r-page.txt': dump(disclosure),
    'lanternfish-10k-2025-r-page-b.txt': dumpWithHeader(disclosure),
    'lanternfish-10k-2025-r-page-c.md': markdownTable(disclosure),
    'lanternfish-10k-2025-r-page-d.txt': dumpOfLines(disclosure),
    'lnfx-20251231_htm.xml': instance(annualReport),
    '0009999901-26-000012.txt': submission(annualReport, filesOf(annualReport)),
    '0009999901-26-000012-xbrl.zip': zip(xbrlFilesOf(annualReport)),
    'tern-hollow-8k-2026-01.htm': inline(incidentReport),
    'tern-hollow-8k-2026-01-pages/R2.htm': viewerPage(disclosurePage(incidentReport)),
    'tern-20260120_htm.xml': instance(incidentReport),
    '0009999902-26-000003.txt': submission(incidentReport, filesOf(incidentReport)),
    'fennimere-20f-2026-r-page.txt': dump(disclosurePage(foreignReport)),
    ...within('lanternfish_notes', dataSet()),
  };
}

/**
 * Shapes that repeat what `filings/` has, made in memory: name -> text or bytes. Deflated bytes
 * depend on the version of zlib; their content does not.
 *
 * @returns {Record<string, string | Uint8Array>}
 */
export function archives() {
  return {
    'lanternfish-10k-2025-cut-out.htm': cutOutOfSubmission(inline(annualReport)),
    '0009999901-26-000012-no-inline.txt': submissionWithout(
      ({ name }) => name.endsWith('.htm') && !name.startsWith('R'),
    ),
    '0009999901-26-000012-pages-only.txt': submissionWithout(
      ({ name }) => !/^R\d+\.htm$/.test(name),
    ),
    'lanternfish-10k-2025.htm.gz': gzipSync(inline(annualReport)),
    '0009999901-26-000012.zip': zip(folderOf(annualReport), { deflate: true }),
    'lanternfish_notes.zip': zip(dataSet(), { deflate: true }),
  };
}

/**
 * The folder of the annual report as EDGAR has it: name -> text or bytes.
 *
 * @returns {Record<string, string | Uint8Array>}
 */
export function folder() {
  return folderOf(annualReport);
}

/** The annual report's submission without some of its files. */
function submissionWithout(isLeftOut) {
  return submission(
    annualReport,
    filesOf(annualReport).filter((file) => !isLeftOut(file)),
  );
}

/** Three filings; one fact is given twice. */
function dataSet() {
  return notes(
    [annualReport, incidentReport, priorYear],
    new Map([[annualReport, ['cyd:CybersecurityRiskRoleOfManagementTextBlock']]]),
  );
}

function within(path, files) {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${path}/${name}`, content]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of Object.entries(filings())) {
    const url = new URL(`./filings/${name}`, import.meta.url);
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, content);
  }
}
