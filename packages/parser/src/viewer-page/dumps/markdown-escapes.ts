import { decodeText } from '../../text/markup';

const bold = /(?<!\\)\*\*(?=[^\s*])([^*\n]+)\*\*/gu;
const breakOrEscape = /<br\s*\/?>|\\([!-/:-@[-`{-~])/giu;

/** `[text](target)` as a whole, as labels have it that were links. */
const link = /^\[(.*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)$/u;

/** The text that a cell of a Markdown table stands for; `<br>` breaks the line. */
export function readMarkdownText(markdown: string): string {
  const text = markdown
    .replace(bold, '$1')
    .replace(breakOrEscape, (_, escaped: string | undefined) => escaped ?? '\n');
  return decodeText(text);
}

/** The text of a label: as {@link readMarkdownText}, without the link around it. */
export function readMarkdownLabel(markdown: string): string {
  const label = markdown.trim();
  return readMarkdownText(link.exec(label)?.[1] ?? label);
}
