import type { Style } from './style';

/** What every section needs to know of the terminal. */
export interface Page {
  style: Style;
  width: number;
}

/** The heading of a section. */
export function section(title: string, { style }: Page): string {
  return style.bold(title.toUpperCase());
}
