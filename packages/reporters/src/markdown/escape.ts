import { escapeMarkdown } from '@cydkit/parser';
import { withoutControls } from '../controls';

/** Text on one line, as Markdown that shows it as it is: no emphasis, link, HTML or table cell. */
export function plain(text: string): string {
  return escapeMarkdown(withoutControls(text).split('\n').join(' '));
}

/** Markdown inside a block quote, so that its headings do not mix with the report's own. */
export function quote(markdown: string): string[] {
  return withoutControls(markdown)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
}
