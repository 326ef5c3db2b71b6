import { type Style, styleFor } from './style';

export interface TerminalOptions {
  /** Whether to use colours (SGR sequences). */
  color: boolean;
  /** Columns to stay within, at least 40. Default 80. */
  width?: number;
}

/** What every section needs to know of the terminal. */
export interface Page {
  style: Style;
  width: number;
}

export function pageFor({ color, width = 80 }: TerminalOptions): Page {
  return { style: styleFor(color), width: Math.max(40, width) };
}

/** The heading of a section. */
export function section(title: string, { style }: Page): string {
  return style.bold(title.toUpperCase());
}
