import type { Finding } from '@cydkit/lint';
import { describePlaces, shortened } from '@cydkit/presentation/wording';
import { hang } from '../terminal/hanging-text';
import { severityPaints } from '../terminal/head-lines';
import { type Page, pageFor, type TerminalOptions } from '../terminal/terminal-page';
import { withoutCommands } from '../text/safe-text';
import { headingOf, nameOf } from './finding-words';
import { byPassage, type PassageFindings } from './findings-by-passage';
import { type LintWriter, writerOf } from './lint-run';
import { quoteLines } from './quote-lines';
import { totalLines } from './summary-lines';

/** Width of the longest severity, which aligns the names. */
const column = 'warning'.length;

/**
 * Returns a writer for terminals of all there is on each finding, under the words that they concern:
 *
 *     ▸ Board of Directors Oversight · Board Committee
 *     “The audit committee oversees …”
 *
 *       warning  T12 board-not-mentioned
 *                expected …, found …
 */
export function lintFullWriter(options: TerminalOptions): LintWriter {
  const page = pageFor(options);
  return writerOf({
    *add(result) {
      if (result.findings.length === 0) return;
      const { name } = result.filing.source;
      const head = [
        ...hang(headingOf(result), { prefix: '', paint: page.style.bold, width: page.width }),
        ...(name === null
          ? []
          : hang(name, { prefix: '', paint: page.style.dim, width: page.width })),
      ];
      for (const line of head) yield withoutCommands(`${line}\n`);
      for (const group of byPassage(result)) {
        yield withoutCommands(`\n${groupLines(group, page).join('\n')}\n`);
      }
      yield '\n';
    },
    end: (summary) => [withoutCommands(`${totalLines(summary, page).join('\n')}\n`)],
  });
}

function groupLines({ text, titles, findings }: PassageFindings, page: Page): string[] {
  const { style, width } = page;
  const head =
    text === null
      ? hang('The filing as a whole', {
          prefix: '▸ ',
          paint: style.cyan,
          paintPrefix: style.cyan,
          width,
        })
      : [
          ...hang(titles.join(' · '), {
            prefix: '▸ ',
            paint: style.cyan,
            paintPrefix: style.cyan,
            width,
          }),
          ...hang(`“${shortened(text)}”`, { prefix: '  ', paint: style.dim, width }),
        ];
  return [...head, ...findings.flatMap((finding) => ['', ...findingLines(finding, page)])];
}

function findingLines(finding: Finding, page: Page): string[] {
  const { severity, message, evidence, fix } = finding;
  const { style, width } = page;
  const prefix = ' '.repeat(column + 4);
  const dim = (text: string): string[] => hang(text, { prefix, paint: style.dim, width });
  return [
    ...hang(nameOf(finding), {
      prefix: `  ${severity.padEnd(column)}  `,
      paintPrefix: severityPaints[severity](style),
      width,
    }),
    ...hang(message, { prefix, width }),
    ...evidence.flatMap((each) => quoteLines(each, prefix, page)),
    ...describePlaces(finding).flatMap(dim),
    ...(fix === undefined ? [] : dim(`Fix: ${fix}`)),
  ];
}
