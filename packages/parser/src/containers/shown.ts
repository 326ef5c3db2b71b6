import { collapse } from '@cydkit/text';

/** A name or value as a message shows it: on one line, nothing invisible, of bounded length. */
export function shown(text: string): string {
  const line = collapse(text.slice(0, 200));
  return text.length > 200 ? `${line}…` : line;
}
