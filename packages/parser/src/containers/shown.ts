import { collapse } from '@cydkit/text';

/** Prepares a name or value for a message: one line, nothing invisible, of limited length. */
export function shown(text: string): string {
  const line = collapse(text.slice(0, 200));
  return text.length > 200 ? `${line}…` : line;
}
