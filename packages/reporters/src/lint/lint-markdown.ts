import { type Finding, pageUrl } from '@cydkit/lint';
import { describePlaces, shortened } from '@cydkit/presentation/wording';
import { plain } from '../markdown/markdown-parts';
import { withoutCommands } from '../text/safe-text';
import { evidenceLines, headingOf, nameOf, summaryLine, unusedLines } from './finding-words';
import { byPassage, type PassageFindings } from './findings-by-passage';
import { type LintWriter, writerOf } from './lint-run';

/** Returns a writer of GitHub Flavored Markdown, to paste into a memo or a comment. */
export function lintMarkdownWriter(): LintWriter {
  return writerOf({
    *add(result) {
      if (result.findings.length === 0) return;
      const { name } = result.filing.source;
      const head = [`# ${plain(headingOf(result))}`, ...(name === null ? [] : ['', plain(name)])];
      yield withoutCommands(`${head.join('\n')}\n`);
      for (const group of byPassage(result)) {
        yield withoutCommands(`${groupLines(group).join('\n')}\n`);
      }
      yield '\n';
    },
    end: (summary) => {
      const lines = [summaryLine(summary), ...unusedLines(summary)];
      return [withoutCommands(`${lines.map((line) => `- ${plain(line)}`).join('\n')}\n`)];
    },
  });
}

function groupLines({ text, titles, findings }: PassageFindings): string[] {
  const heading = text === null ? 'The filing as a whole' : titles.join(' · ');
  const words = text === null ? [] : ['', `> ${plain(shortened(text))}`];
  return ['', `## ${plain(heading)}`, ...words, '', ...findings.flatMap(findingLines)];
}

function findingLines(finding: Finding): string[] {
  const { severity, rule, message, fix } = finding;
  const url = pageUrl(rule);
  const name = url === null ? plain(nameOf(finding)) : `[${plain(nameOf(finding))}](${url})`;
  const more = [
    ...evidenceLines(finding, boldIfMarked),
    ...describePlaces(finding).map(plain),
    ...(fix === undefined ? [] : [plain(`Fix: ${fix}`)]),
  ];
  return [`- **${severity}** ${name}: ${plain(message)}`, ...more.map((line) => `  - ${line}`)];
}

function boldIfMarked(text: string, isMarked: boolean): string {
  return isMarked ? `**${plain(text)}**` : plain(text);
}
